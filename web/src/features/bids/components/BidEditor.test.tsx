import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, problem } from '@/test/server';
import { renderAt } from '@/test/render';
import type { Me } from '@/lib/session';
import type { Bid } from '../model';
import { BidEditor } from './BidEditor';

const asked = { budgetCeiling: '1000.00', indicators: [{ id: 'indicator-1', name: 'visit', unit: 'x', quantity: 3, unitPrice: '300.00' }], staff: [] };
const bid: Bid = {
  version: 3, id: 'b1', projectId: 'p1', projectTitle: 'Day care', projectNumber: 'N1', tenant: 'guicheng', status: 'DRAFT',
  content: { projectEdition: 1, proposal: 'ours', prices: [{ line: 'indicator-1', unitPrice: '300.00' }], staff: [], documents: [] }, price: null, edition: 0, receipt: null,
  checksum: null, savedAt: '2026-03-02T01:00:00Z', submittedAt: null, changedSince: false, rejectedReason: null, rejectedWords: null, bidDeadline: '2026-03-20T01:00:00Z', submitted: null, confirmation: null, traces: [],
};
function edit(edition = 1, of: Bid = bid, who?: Parameters<typeof renderAt>[2]) {
  const onSubmitted = vi.fn();
  const onOlder = vi.fn();
  return { onSubmitted, onOlder, ...renderAt('/', <BidEditor creditCode="C" bid={of} asked={asked} edition={edition} onSubmitted={onSubmitted} onOlder={onOlder} />, who) };
}
const admin: Me = { sub: 's2', username: 'ngo1-admin', name: 'Li', memberships: [{ membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'ORGANISATION', id: 'C', name: { zh: 'C', en: 'C' }, role: 'org-admin' }] };
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
    answer('post', '/organisations/{creditCode}/bids/{bid}/submit', () => problem(422, { title: 'invalid', violations: [{ field: 'prices.indicator-1', code: 'NotNull', message: 'price missing' }] }));
    const { onSubmitted } = edit();
    await userEvent.click(screen.getByRole('button', { name: '递交投标' }));
    await confirm();
    expect(await screen.findByText('price missing')).toBeInTheDocument();
    expect(onSubmitted).not.toHaveBeenCalled();
  });

  it('a draft of an earlier edition is saved for the one on the screen before it is submitted', async () => {
    const saved: unknown[] = [];
    answer('put', '/organisations/{creditCode}/bids/{bid}', async ({ request }) => {
      const content = (await request.json()) as Bid['content'];
      saved.push(content.projectEdition);
      return HttpResponse.json({ ...bid, content, version: 4 });
    });
    answer('post', '/organisations/{creditCode}/bids/{bid}/submit', () => HttpResponse.json({ ...bid, status: 'SUBMITTED', version: 5 }));
    const { onSubmitted } = edit(2);
    await userEvent.click(screen.getByRole('button', { name: '递交投标' }));
    expect(await screen.findByText(/针对项目第 2 版/)).toBeInTheDocument();
    await confirm();
    await waitFor(() => expect(onSubmitted).toHaveBeenCalled());
    expect(saved).toEqual([2]);
  });

  it('a project that has moved on is read again', async () => {
    answer('post', '/organisations/{creditCode}/bids/{bid}/submit', () => problem(422, { title: 'invalid', violations: [{ field: 'projectEdition', code: 'older-edition', message: 'amended meanwhile' }] }));
    const { onOlder } = edit();
    await userEvent.click(screen.getByRole('button', { name: '递交投标' }));
    await confirm();
    expect(await screen.findByText('amended meanwhile')).toBeInTheDocument();
    expect(onOlder).toHaveBeenCalled();
  });

  it('withdrawing is for admins, who are told of the fresh login before', async () => {
    const inBox: Bid = { ...bid, status: 'SUBMITTED' };
    answer('post', '/organisations/{creditCode}/bids/{bid}/withdraw', () => problem(403, { type: '/problems/login-not-fresh', title: 'not fresh' }));
    const staff = edit(1, inBox);
    expect(screen.queryByRole('button', { name: '撤回投标' })).toBeNull();
    expect(screen.getByText('撤回投标由机构负责人在重新登录后办理。')).toBeInTheDocument();
    staff.unmount();
    edit(1, inBox, admin);
    await userEvent.click(screen.getByRole('button', { name: '撤回投标' }));
    expect(await screen.findByText(/本机构各负责人即时收到通知/)).toBeInTheDocument();
    await confirm();
    expect(await screen.findByRole('button', { name: /重新登录/ })).toBeInTheDocument();
  });
});
