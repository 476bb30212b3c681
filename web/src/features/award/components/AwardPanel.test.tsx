import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer } from '@/test/server';
import { clock } from '@/test/remedies';
import { officer, renderAt } from '@/test/render';
import type { Evaluation } from '../model';
import { AwardPanel } from './AwardPanel';
import { CommitteePanel } from './CommitteePanel';
import { ReportPanel } from './ReportPanel';

const ranked = (place: number | null, name: string, lot: number | null = null, outReason: string | null = null) => ({
  place, lot, bidId: `b-${name}`, creditCode: `c-${name}`, name, price: '100.00', quality: [50], qualityTotal: 50, priceScore: 10, total: 60, outReason,
});
const report: NonNullable<Evaluation['report']> = {
  criteria: [{ name: '方案', kind: 'QUALITY', weight: 90 }, { name: '价格', kind: 'PRICE', weight: 10 }],
  ties: { order: ['LOWER_PRICE'], decision: 'LOT', source: 'custom' }, lowestPrice: '100.00', seed: 'abc123',
  sheets: [1, 2].map((number) => ({ number, sub: `s${number}`, name: '张伟', sheet: { bids: [{ bidId: 'b-甲', eligible: true, compliant: true, reason: null, scores: [number], comment: null }] } })),
  ranking: [ranked(1, '甲', 1), ranked(1, '乙', 2), ranked(null, '丙', null, 'not-eligible')],
  flags: [{ change: 'WEIGHT_UP', criterion: '方案', bidder: null, winner: '乙' }],
};
const award: Evaluation['awards'][number] = {
  id: 'a1', creditCode: 'c-甲', name: '甲', amount: '100.00', place: 1, round: 1, status: 'PROPOSED', proposedAt: '2026-03-12T01:00:00Z', confirmBy: null, confirmedAt: null,
  publicityEndsAt: null, objectionEndsAt: null, noticedAt: null, signBy: null, revokedReason: null, revocationReason: null, revocationAt: null,
};
const member = (number: number, status: Evaluation['committee'][number]['status'], name: string | null = `评委${number}`) => ({
  number, sub: name && `s${number}`, name, expert: true, status, leaving: null, recusalReason: null, submittedAt: null,
});
const round = { number: 1, cause: 'OPENING' as const, openedAt: '2026-03-12T01:00:00Z', closedAt: '2026-03-12T02:00:00Z', confirmBy: null };
const evaluation: Evaluation = {
  rule: { minimum: 3, expertsNumerator: 0, expertsDenominator: 1, representatives: 1, drawn: false, secret: false, source: 'custom' },
  named: true, committee: [1, 2, 3].map((n) => member(n, 'SUBMITTED')), panel: null,
  round, report, awards: [], clocks: [],
};
const as = (role: 'officer' | 'approver') => ({ ...officer, memberships: officer.memberships.map((m) => ({ ...m, id: 'dali', role })) });
const confirmAt = '/tenants/{tenant}/projects/{id}/evaluation/award/confirm' as const;

describe('an award', () => {
  it('is confirmed only after the approver has ticked that it saw the small changes', async () => {
    let sent: unknown = null;
    answer('post', confirmAt, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...evaluation, awards: [{ ...award, status: 'PUBLICITY' }] });
    });
    renderAt('/', <AwardPanel tenant="dali" id="p1" status="EVALUATION" held={false} evaluation={{ ...evaluation, awards: [award] }} />, as('approver'));
    await userEvent.click(screen.getByRole('button', { name: '确认并公示' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('“方案”权重增加 1 分');
    await userEvent.click(dialog.querySelector('button[type=submit]') as HTMLButtonElement);
    expect(await screen.findByText('请先确认已知悉')).toBeInTheDocument();
    expect(sent).toBeNull();
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(dialog.querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(sent).toEqual({ acknowledged: true }));
  });

  it('stands with its official dates, of which those say so that rest on a calendar that is not issued', () => {
    const dated = { ...award, status: 'PUBLICITY' as const, publicityEndsAt: '2026-12-30T16:00:00Z', objectionEndsAt: '2027-01-06T16:00:00Z' };
    const clocks = [{ ...clock, code: 'result-notice-runs', due: '2026-12-30T16:00:00Z' }, { ...clock, code: 'objection-result', due: '2027-01-06T16:00:00Z', provisional: true }];
    renderAt('/', <AwardPanel tenant="dali" id="p1" status="PUBLICITY" held={false} evaluation={{ ...evaluation, awards: [dated], clocks }} />, as('officer'));
    expect(screen.getByText(/结果公示截止/)).toHaveTextContent('2026-12-30');
    expect(screen.getByText('暂按推算日历，待国务院通知').closest('p')).toHaveTextContent(/质疑截止 2027-01-06/);
    expect(screen.getAllByText(/日历 440605/)).toHaveLength(2);
  });

  it('that was revoked stands without the dates of the one that follows it', () => {
    renderAt('/', <AwardPanel tenant="dali" id="p1" status="EVALUATION" held={false} evaluation={{ ...evaluation, awards: [{ ...award, status: 'REVOKED', publicityEndsAt: '2026-12-30T16:00:00Z' }], clocks: [{ ...clock, code: 'result-notice-runs' }] }} />, as('officer'));
    expect(screen.queryByText(/日历 440605/)).not.toBeInTheDocument();
  });

  it('that somebody wants revoked waits for another approver, and says why', () => {
    renderAt('/', <AwardPanel tenant="dali" id="p1" status="PUBLICITY" held={false} evaluation={{ ...evaluation, awards: [{ ...award, status: 'PUBLICITY', revocationReason: '书面放弃', revocationAt: '2026-03-13T01:00:00Z' }] }} />, as('officer'));
    expect(screen.getByText(/已提出撤销：书面放弃/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '确认撤销' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '放弃撤销' })).toBeInTheDocument();
  });
});

describe('an award notice', () => {
  const published = { ...evaluation, awards: [{ ...award, status: 'PUBLICITY' as const, publicityEndsAt: '2026-03-01T16:00:00Z' }] };

  it('waits while an objection or a complaint is open', () => {
    const { unmount } = renderAt('/', <AwardPanel tenant="dali" id="p1" status="PUBLICITY" held evaluation={published} />, as('officer'));
    expect(screen.getByRole('button', { name: '发布成交公告' })).toBeDisabled();
    expect(screen.getByText(/有质疑或投诉未处理完/)).toBeInTheDocument();
    unmount();
    renderAt('/', <AwardPanel tenant="dali" id="p1" status="PUBLICITY" held={false} evaluation={published} />, as('officer'));
    expect(screen.getByRole('button', { name: '发布成交公告' })).toBeEnabled();
  });
});

describe('a report', () => {
  it('says which bids share a rank and how the lot ordered them, keeps two members of one name apart, and gives a code for a rejected bid', () => {
    renderAt('/', <ReportPanel report={report} />, as('officer'));
    expect(screen.getByText('并列 · 抽签第 1')).toBeInTheDocument();
    expect(screen.getByText(/未通过资格审查/)).toBeInTheDocument();
    expect(screen.getAllByText(/[12] 号 张伟/)).toHaveLength(2);
    expect(screen.getByText(/abc123/)).toBeInTheDocument();
  });
});

describe('a committee', () => {
  it('whose names are secret shows numbers and says so', () => {
    renderAt('/', <CommitteePanel tenant="dali" id="p1" status="EVALUATION" evaluation={{ ...evaluation, rule: { ...evaluation.rule, secret: true, drawn: true }, named: false, committee: [member(1, 'DECLARED', null)] }} />, as('approver'));
    expect(screen.getByText('名单在结果公示前保密。')).toBeInTheDocument();
    expect(screen.queryByText(/评委1/)).not.toBeInTheDocument();
  });

  it('of a closed round is closed: nothing is offered', () => {
    renderAt('/', <CommitteePanel tenant="dali" id="p1" status="EVALUATION" evaluation={evaluation} />, as('officer'));
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('of an open round is closed when every sheet is there', () => {
    renderAt('/', <CommitteePanel tenant="dali" id="p1" status="EVALUATION" evaluation={{ ...evaluation, round: { ...round, closedAt: null } }} />, as('officer'));
    expect(screen.getByRole('button', { name: '结束评审' })).toBeEnabled();
  });
});
