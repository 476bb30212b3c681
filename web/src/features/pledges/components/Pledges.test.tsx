import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Me } from '@/lib/session';
import { answer, problem } from '@/test/server';
import { renderAt } from '@/test/render';
import type { Pledge } from '../model';
import { ConfirmTranche, Withdrawal } from './FoundationActs';
import { DecidePledge, TrancheActs } from './TenantActs';
import { CoFunders } from './CoFunders';
import { FundingShares } from './FundingShares';
import { OfferPledge } from './OfferPledge';
import { PledgeFacts } from './PledgeFacts';

const tranche: Pledge['tranches'][number] = {
  number: 1, amount: '1000.00', dueOn: '2026-01-01', status: 'PLANNED', reference: null, account: null, requestedBy: null, requestedAt: null, paidOn: null,
  bankReference: null, confirmedAt: null, returnedReason: null, acknowledgedBy: null, acknowledgedAt: null, version: 4,
};
const pledge: Pledge = {
  id: 'g1', tenant: 'dali', projectId: 'p1', projectNumber: '2026-dali-001', title: '居家养老', projectStatus: 'PUBLISHED', creditCode: '53X', foundation: '某基金会',
  amount: '1000.00', received: '0.00', conditions: '', status: 'ACCEPTED', offeredBy: 'Li', offeredAt: '2026-02-01T02:00:00Z', decidedBy: 'Chen',
  decidedAt: '2026-02-02T02:00:00Z', endedAt: null, reason: null, account: null, tranches: [tranche], version: 3,
};
const foundation: Me = { sub: 's1', username: 'f', name: 'Li', memberships: [{ membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'ORGANISATION', id: '53X', name: { zh: '某基金会', en: 'F' }, role: 'org-admin' }] };
const official = (role: 'approver' | 'finance'): Me => ({ sub: 's2', username: 'd', name: 'Chen', memberships: [{ membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'TENANT', id: 'dali', name: { zh: '大沥', en: 'Dali' }, role }] });
const own = '/organisations/{creditCode}/pledges/{pledge}' as const;

describe('a pledge', () => {
  it('is taken back only after what that brings about stands there, and says that it was seen', async () => {
    const sent: unknown[] = [];
    answer('get', `${own}/withdrawal`, () => HttpResponse.json({ status: 'ACCEPTED', amount: '1000.00', falls: [{ source: 'TOWN_FINANCE', amount: '1000.00', covered: false }], stopsProject: true }));
    answer('post', `${own}/withdraw`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ ...pledge, status: 'WITHDRAWN', projectStatus: 'CANCELLED' });
    });
    renderAt('/', <Withdrawal creditCode="53X" pledge={pledge} reload={() => undefined} />, foundation);
    expect(await screen.findByText(/须承接 1,000.00 元，余额不足/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '撤回意向' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/随即终止采购/)).toBeInTheDocument();
    fireEvent.change(within(dialog).getByLabelText('理由'), { target: { value: '理事会未通过' } });
    await userEvent.click(within(dialog).getByRole('button', { name: '撤回意向' }));
    await waitFor(() => expect(sent).toEqual(['"3"', { reason: '理事会未通过', stopsProject: true }]));
  });

  it('binds once signing has begun', () => {
    renderAt('/', <Withdrawal creditCode="53X" pledge={{ ...pledge, projectStatus: 'SIGNING' }} reload={() => undefined} />, foundation);
    expect(screen.getByText(/不能再撤回/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is decided by an approver, and by nobody while it is not open', () => {
    const offered = { ...pledge, status: 'OFFERED' as const };
    const { unmount } = renderAt('/', <DecidePledge pledge={offered} reload={() => undefined} />, official('approver'));
    expect(screen.getAllByRole('button').map((b) => b.textContent)).toEqual(['接受', '谢绝']);
    unmount();
    renderAt('/', <DecidePledge pledge={offered} reload={() => undefined} />, official('finance'));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is asked for when a contract is in force, on the version of the tranche, and confirmed by the foundation', async () => {
    const sent: unknown[] = [];
    answer('post', '/tenants/{tenant}/pledges/{pledge}/tranches/{number}/request', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json(pledge);
    });
    const { unmount } = renderAt('/', <TrancheActs pledge={pledge} tranche={tranche} reload={() => undefined} />, official('finance'));
    expect(screen.queryByRole('button')).toBeNull();
    unmount();
    const performing = { ...pledge, projectStatus: 'PERFORMING' as const };
    const second = renderAt('/', <TrancheActs pledge={performing} tranche={tranche} reload={() => undefined} />, official('finance'));
    await userEvent.click(screen.getByRole('button', { name: '请款' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '请款' }));
    await waitFor(() => expect(sent).toEqual(['"4"', { reference: '2026-dali-001 第1期资助款' }]));
    second.unmount();
    renderAt('/', <ConfirmTranche creditCode="53X" pledge={performing} tranche={{ ...tranche, status: 'REQUESTED' }} reload={() => undefined} />, foundation);
    expect(screen.getByRole('button', { name: '确认已付款' })).toBeInTheDocument();
  });

  it('has a tranche that did not come go back with the reason', async () => {
    const sent: unknown[] = [];
    answer('post', '/tenants/{tenant}/pledges/{pledge}/tranches/{number}/return', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json(pledge);
    });
    renderAt('/', <TrancheActs pledge={pledge} tranche={{ ...tranche, status: 'CONFIRMED' }} reload={() => undefined} />, official('finance'));
    await userEvent.click(screen.getByRole('button', { name: '款项未到' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('理由'), { target: { value: '银行未查到该笔款项' } });
    await userEvent.click(within(dialog).getByRole('button', { name: '款项未到' }));
    await waitFor(() => expect(sent).toEqual(['"4"', { reason: '银行未查到该笔款项' }]));
  });

  it('stands beside the share of public money', async () => {
    answer('get', '/projects/{id}/funding', () => HttpResponse.json({ ceiling: '48000.00', fiscalShare: '30000.00', pledged: '18000.00', pledges: [{ creditCode: '53X', foundation: '某基金会', amount: '18000.00', acceptedAt: '2026-02-02T02:00:00Z' }] }));
    renderAt('/', <FundingShares project="p1" />);
    expect(await screen.findByText('占 62.5%')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '某基金会' })).toHaveAttribute('href', '/organisations/53X');
    expect(screen.getByRole('row', { name: /财政份额.*可由基金会资助.*30,000.00/ })).toBeInTheDocument();
  });

  it('stands beside what others have offered, which is not counted yet', async () => {
    answer('get', '/projects/{id}/funding', () => HttpResponse.json({ ceiling: '48000.00', fiscalShare: '30000.00', pledged: '18000.00', pledges: [{ creditCode: '53X', foundation: '某基金会', amount: '18000.00', acceptedAt: '2026-02-02T02:00:00Z' }] }));
    const offered = { id: 'g2', tenant: 'dali', projectId: 'p1', projectNumber: null, title: '居家养老', projectStatus: 'PUBLISHED' as const, bidDeadline: '2026-04-01T00:00:00Z', creditCode: '53Y', foundation: '另一基金会', amount: '12000.00', received: '0.00', status: 'OFFERED' as const, offeredAt: '2026-02-03T02:00:00Z' };
    answer('get', '/tenants/{tenant}/pledges', () => HttpResponse.json({ items: [offered], next: null }));
    renderAt('/', <CoFunders side={{ as: 'tenant', tenant: 'dali' }} project="p1" />);
    expect(await screen.findByRole('row', { name: /另一基金会.*待答复.*12,000.00.*占 25%/ })).toBeInTheDocument();
    expect(screen.getByText(/尚未计入/)).toBeInTheDocument();
  });

  it('beyond the foundation’s own bounds is offered only after these were seen', async () => {
    const sent: unknown[] = [];
    const warnings = [{ limit: 'ABOVE_MOST' as const, year: null, bound: '300.00' }];
    answer('get', '/organisations/{creditCode}/pledges', () => HttpResponse.json({ items: [], next: null }));
    answer('post', '/organisations/{creditCode}/pledges/warnings', () => HttpResponse.json(warnings));
    answer('post', '/organisations/{creditCode}/pledges', async ({ request }) => {
      const body = (await request.json()) as { seen: unknown[] };
      sent.push(body.seen);
      return body.seen.length ? HttpResponse.json(pledge) : problem(422, { type: '/problems/limits-unseen', title: '超出本机构公布的资助范围', violations: [] });
    });
    renderAt('/', <OfferPledge creditCode="53X" project="p1" status="PUBLISHED" />, foundation);
    await userEvent.click(await screen.findByRole('button', { name: '提出资助意向' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getAllByLabelText('金额')[0] as HTMLElement, { target: { value: '1000' } });
    await userEvent.click(within(dialog).getByRole('button', { name: '提出资助意向' }));
    expect(await within(dialog).findByText('高于公布的单项资助上限 300.00 元')).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('checkbox'));
    await userEvent.click(within(dialog).getByRole('button', { name: '提出资助意向' }));
    await waitFor(() => expect(sent).toEqual([[], warnings]));
  });

  it('names the account to pay to once it is accepted, and says where there is none', () => {
    const account = { name: '大沥镇财政办公室', bank: '某银行大沥支行', number: '6200000000000001' };
    const { unmount } = renderAt('/', <PledgeFacts pledge={{ ...pledge, account }} projectPath="/projects/p1" />);
    expect(screen.getByText('6200000000000001')).toBeInTheDocument();
    unmount();
    const second = renderAt('/', <PledgeFacts pledge={pledge} projectPath="/projects/p1" />);
    expect(screen.getByText(/尚未登记收款账户/)).toBeInTheDocument();
    second.unmount();
    renderAt('/', <PledgeFacts pledge={{ ...pledge, status: 'OFFERED' }} projectPath="/projects/p1" />);
    expect(screen.queryByText(/收款账户/)).toBeNull();
  });
});
