import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { DocumentCheck } from './DocumentCheck';
import { answer } from '@/test/server';
import { renderAt } from '@/test/render';

const contract = {
  id: 'c1', projectId: 'p1', tenant: 'dali', number: 'DL-1-C0001', title: '居家养老', creditCode: '52440605MJ0000001X', organisation: '某中心',
  amount: '45600.00', serviceFrom: '2026-05-01', serviceUntil: '2026-10-31', status: 'ACTIVE', createdAt: '2026-04-20T02:00:00Z',
};
const signature = { signatory: '陈某', party: '某中心', signedAt: '2026-04-20T02:00:00Z', intact: true, ofPortal: true };
const paper = (bytes: number) => new File([new Uint8Array(bytes)], 'contract.pdf', { type: 'application/pdf' });

async function check(file: File) {
  renderAt('/contracts/check', <DocumentCheck />);
  await userEvent.upload(await screen.findByLabelText(/选择 PDF 文件/), file);
}

describe('the check of a document', () => {
  it('says that a genuine contract is one, who signed it, and leads to it', async () => {
    answer('post', '/documents/check', () => HttpResponse.json({ verdict: 'GENUINE', contract, sha256: 'ab12', signatures: [signature] }));
    await check(paper(10));
    expect(await screen.findByText('真实、完整。')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '居家养老' })).toHaveAttribute('href', '/contracts/c1');
    expect(screen.getByText(/陈某（某中心）/)).toHaveTextContent('签名后未改动');
  });

  it('warns of a document that was changed', async () => {
    answer('post', '/documents/check', () =>
      HttpResponse.json({ verdict: 'CHANGED', contract: null, sha256: 'cd34', signatures: [{ ...signature, intact: false, ofPortal: false }] }));
    await check(paper(10));
    expect(await screen.findByText('内容有改动。')).toBeInTheDocument();
    expect(screen.getByText(/陈某（某中心）/)).toHaveTextContent('签名已失效');
    expect(screen.getByText(/陈某（某中心）/)).toHaveTextContent('不是本平台签发');
  });

  it('calls nothing changed where no signed original is kept', async () => {
    answer('post', '/documents/check', () => HttpResponse.json({ verdict: 'NOT_KEPT', contract, sha256: 'ef56', signatures: [] }));
    await check(paper(10));
    expect(await screen.findByText('本平台没有保存签署原件。')).toBeInTheDocument();
    expect(screen.queryByText(/内容有改动/)).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: '居家养老' })).toHaveAttribute('href', '/contracts/c1');
  });

  it('does not send what is too large', async () => {
    await check(paper(5 * 1024 * 1024 + 1));
    expect(await screen.findByRole('alert')).toHaveTextContent('文件超过 5 MB。');
  });
});
