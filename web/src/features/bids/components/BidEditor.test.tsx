import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, problem } from '@/test/server';
import { renderAt } from '@/test/render';
import type { Bid } from '../model';
import { BidEditor } from './BidEditor';

const asked = { budgetCeiling: '1000.00', indicators: [{ name: 'visit', unit: 'x', quantity: 3, unitPrice: '300.00' }], staff: [] };
const bid: Bid = {
  version: 3, id: 'b1', projectId: 'p1', projectTitle: 'Day care', projectNumber: 'N1', tenant: 'guicheng', status: 'DRAFT',
  content: { proposal: 'ours', indicatorPrices: ['300.00'], staffPrices: [], staff: [], documents: [] }, price: null, edition: 0, receipt: null,
  checksum: null, savedAt: '2026-03-02T01:00:00Z', submittedAt: null, changedSince: false, rejectedReason: null, rejectedWords: null, bidDeadline: '2026-03-20T01:00:00Z',
};
const edit = (onSubmitted = vi.fn()) => ({ onSubmitted, ...renderAt('/', <BidEditor creditCode="C" bid={bid} asked={asked} onSubmitted={onSubmitted} />) });
const confirm = async () => userEvent.click((await screen.findByRole('dialog')).querySelector('button[type=submit]') as HTMLButtonElement);

describe('the editor of a bid', () => {
  beforeEach(() => {
    sessionStorage.clear();
    answer('put', '/organisations/{creditCode}/bids/{bid}', async ({ request }) => HttpResponse.json({ ...bid, content: await request.json(), version: 4 }));
  });

  it('shows the exact total while a price is typed, and says when it is above the ceiling', async () => {
    edit();
    const price = screen.getByLabelText('visit：每x单价');
    await userEvent.clear(price);
    await userEvent.type(price, '333.34');
    expect(screen.getByText(/报价超过预算上限/)).toBeInTheDocument();
    expect(screen.getAllByText('1,000.02').length).toBeGreaterThan(0);
  });

  it('keeps nothing of a sealed bid on the device beyond the tab', async () => {
    answer('put', '/organisations/{creditCode}/bids/{bid}', () => HttpResponse.error());
    edit();
    await userEvent.type(screen.getByLabelText('服务方案'), ' secret');
    expect(JSON.stringify({ ...sessionStorage })).toContain('ours secret');
    expect(JSON.stringify({ ...localStorage })).not.toContain('secret');
  });

  it('submits the version of the last save', async () => {
    let version: string | null = null;
    answer('post', '/organisations/{creditCode}/bids/{bid}/submit', ({ request }) => {
      version = request.headers.get('If-Match');
      return HttpResponse.json({ ...bid, status: 'SUBMITTED', version: 5 });
    });
    const { onSubmitted } = edit();
    await userEvent.type(screen.getByLabelText('服务方案'), '!');
    await userEvent.click(screen.getByRole('button', { name: '递交投标' }));
    await confirm();
    await waitFor(() => expect(onSubmitted).toHaveBeenCalled());
    expect(version).toBe('"4"');
  });

  it('a refusal stands at its field', async () => {
    answer('post', '/organisations/{creditCode}/bids/{bid}/submit', () => problem(422, { title: 'invalid', violations: [{ field: 'indicatorPrices[0]', code: 'NotNull', message: 'price missing' }] }));
    const { onSubmitted } = edit();
    await userEvent.click(screen.getByRole('button', { name: '递交投标' }));
    await confirm();
    expect(await screen.findByText('price missing')).toBeInTheDocument();
    expect(onSubmitted).not.toHaveBeenCalled();
  });
});
