import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { answer, problem } from '@/test/server';
import { renderAt } from '@/test/render';
import type { Bid } from '../model';
import { BidStanding } from './BidStanding';
import { BidTraces } from './BidTraces';
import { ToConfirm } from './ToConfirm';

const line = (quantity: number, total: string) => ({ line: 'indicator-1', name: 'visit', unit: 'x', quantity, unitPrice: '100.00', total });
const bid: Bid = {
  version: 5, id: 'b1', projectId: 'p1', projectTitle: 'Day care', projectNumber: '2026-dali-001', tenant: 'dali', status: 'SUBMITTED',
  content: { projectEdition: 1, proposal: 'ours', prices: [], staff: [], documents: [] }, price: null, edition: 1, receipt: 'R-01',
  checksum: 'abc', savedAt: '2026-03-02T01:00:00Z', submittedAt: '2026-03-02T02:00:00Z', changedSince: false, rejectedReason: null, rejectedWords: null, bidDeadline: '2026-03-20T01:00:00Z',
  submitted: { price: '1200.00', lines: [line(12, '1200.00')], projectEdition: 1, at: '2026-03-02T02:00:00Z', by: '李敏' },
  confirmation: {
    projectEdition: 2, possible: true, price: '1500.00', lines: [line(15, '1500.00')],
    editions: [{ number: 2, publishedAt: '2026-03-03T01:00:00Z', reason: 'more visits', fields: ['indicators', 'bidDeadline'] }],
  },
  traces: [{ act: 'submitted', by: '李敏', at: '2026-03-02T02:00:00Z' }],
};
function show(of: Bid = bid) {
  const onConfirmed = vi.fn();
  const onOlder = vi.fn();
  return { onConfirmed, onOlder, ...renderAt('/', <ToConfirm creditCode="C" bid={of} onConfirmed={onConfirmed} onOlder={onOlder} />) };
}
const confirm = async () => {
  await userEvent.click(screen.getByRole('button', { name: '按原单价确认' }));
  await userEvent.click((await screen.findByRole('dialog')).querySelector('button[type=submit]') as HTMLButtonElement);
};

describe('a bid whose project was amended', () => {
  it('says what changed, what it was worth and would be, and the two ways', () => {
    show();
    expect(screen.getByText(/已递交的投标针对项目第 1 版，现行为第 2 版/)).toBeInTheDocument();
    expect(screen.getByText(/第 2 版/, { selector: 'li' })).toHaveTextContent(/服务指标、投标截止.*more visits/);
    expect(screen.getByText('递交时的报价').parentElement).toHaveTextContent('1,200.00');
    expect(screen.getByText('确认后的报价').parentElement).toHaveTextContent('1,500.00');
    expect(screen.getByText('也可以在下面修改后重新递交。')).toBeInTheDocument();
  });

  it('is confirmed for the edition that was shown', async () => {
    const sent: unknown[] = [];
    answer('post', '/organisations/{creditCode}/bids/{bid}/confirm', async ({ request }) => {
      sent.push(await request.json(), request.headers.get('If-Match'));
      return HttpResponse.json({ ...bid, confirmation: null, version: 6 });
    });
    const { onConfirmed } = show();
    await confirm();
    await waitFor(() => expect(onConfirmed).toHaveBeenCalled());
    expect(sent).toEqual([{ projectEdition: 2 }, '"5"']);
  });

  it('a project that has moved on again is read again, and the reason stays', async () => {
    answer('post', '/organisations/{creditCode}/bids/{bid}/confirm', () => problem(422, { title: 'invalid', violations: [{ field: 'projectEdition', code: 'older-edition', message: 'amended again' }] }));
    answer('get', '/organisations/{creditCode}/bids/{bid}', () => HttpResponse.json(bid));
    const { onOlder, onConfirmed } = show();
    await confirm();
    expect(await screen.findByText('amended again')).toBeInTheDocument();
    expect(onOlder).toHaveBeenCalled();
    expect(onConfirmed).not.toHaveBeenCalled();
  });

  it('that lacks a price can only be submitted again', () => {
    show({ ...bid, confirmation: bid.confirmation && { ...bid.confirmation, possible: false, price: null } });
    expect(screen.queryByRole('button', { name: '按原单价确认' })).toBeNull();
    expect(screen.getByText(/不能直接确认/)).toBeInTheDocument();
  });

  it('needs nothing when it answers the project as it is', () => {
    show({ ...bid, confirmation: null });
    expect(screen.queryByText(/须确认/)).toBeNull();
  });
});

describe('the receipt', () => {
  it('states what was submitted: its price, for which project and edition, by whom', () => {
    renderAt('/', <><BidStanding bid={bid} open /><BidTraces traces={bid.traces} /></>);
    expect(screen.getByText('报价合计').parentElement).toHaveTextContent('1,200.00');
    expect(screen.getByText(/Day care \(2026-dali-001\)/)).toBeInTheDocument();
    expect(screen.getByText('项目第 1 版')).toBeInTheDocument();
    expect(screen.getByText('递交人').parentElement).toHaveTextContent('李敏');
    expect(screen.getByText(/李敏 · 递交投标/)).toBeInTheDocument();
  });
});
