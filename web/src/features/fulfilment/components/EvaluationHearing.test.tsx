import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { OwnEvaluations } from './OwnEvaluations';
import type { DeliveryEvaluation } from '../model';
import type { Me } from '@/lib/session';
import { clock } from '@/test/remedies';
import { answer } from '@/test/server';
import { renderAt } from '@/test/render';

const nothing = { score: null, words: null };
const evaluation: DeliveryEvaluation = {
  id: 'e1', contractId: 'c1', tenant: 'guicheng', stage: 'MID_TERM', attempt: 1, assessor: '何评审', status: 'SUBMITTED',
  criteria: [{ name: { zh: '指标完成进度', en: 'Progress' }, weight: 100, evidence: { zh: '服务记录', en: 'Service records' } }], scores: [50], grounds: ['探访完成不足五成。'],
  framework: { thirdParty: 60, self: 10, buyer: 15, beneficiary: 15 }, self: { score: 90, words: '已完成大部分。' }, buyer: nothing,
  parts: [{ part: 'THIRD_PARTY', weight: 60, score: 50, counts: 85.71 }, { part: 'SELF', weight: 10, score: 90, counts: 14.29 }, { part: 'BUYER', weight: 15, score: null, counts: 0 }],
  score: 55.71, grade: 'FAIL', opinion: '进度落后。', assignedAt: '2026-09-01T02:00:00Z', submittedAt: '2026-09-02T02:00:00Z',
  hearing: { until: '2036-09-09T16:00:00Z', reply: null, repliedAt: null, appeal: null, appealedAt: null, outcome: null, answer: null, answeredBy: null, answeredAt: null },
  finalAt: null, rectifyBy: null, rectification: null, rectifiedAt: null, acceptedAt: null, returnedReason: null, returnedAt: null, lapsedAt: null, withdrawnReason: null, clocks: [],
  bands: { excellent: 90, good: 80, pass: 60 },
  steps: [{ kind: 'REPLY', amount: 5, unit: 'WORKING', source: 'custom', open: true }, { kind: 'INSTALMENT_WITHHELD', amount: null, unit: null, source: 'contract', open: false }],
};
const person = (role: 'org-admin' | 'org-staff'): Me => ({
  sub: 's2', username: 'ngo1', name: '李社工', memberships: [{ membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'ORGANISATION', id: '5244', name: { zh: '某中心', en: 'A centre' }, role }],
});
const show = (role: 'org-admin' | 'org-staff') =>
  renderAt('/o/5244/contracts/c1', <OwnEvaluations creditCode="5244" contract="c1" evaluations={[evaluation]} />, person(role));

describe('an evaluation before it is final', () => {
  it('shows the ground of each score, the calculation and what follows by which rule', async () => {
    show('org-admin');
    expect(await screen.findByText('探访完成不足五成。')).toBeInTheDocument();
    expect(screen.getByText(/50\.00 × 85\.71% \+ 90\.00 × 14\.29% =/)).toHaveTextContent('55.71');
    expect(screen.getByText(/暂缓拨付对应款项/)).toHaveTextContent('依据：合同付款计划');
  });

  it('shows until when it is answered, by whose rule, and that the calendar is not issued yet', async () => {
    const provisional = { ...clock, code: 'evaluation-reply', subjectId: 'e1', due: '2036-09-09T16:00:00Z', days: 5, article: 'custom', sources: [], calendar: '440605/2036 provisional', provisional: true };
    renderAt('/o/5244/contracts/c1', <OwnEvaluations creditCode="5244" contract="c1" evaluations={[{ ...evaluation, clocks: [provisional] }]} />, person('org-staff'));
    const shown = await screen.findAllByText(/陈述、申诉截止/);
    expect(shown).toHaveLength(2);
    expect(shown[0]).toHaveTextContent('陈述、申诉截止 2036-09-09（采购单位的规定，评估结果提交后5个工作日；日历 440605/2036 provisional）暂按推算日历，待国务院通知');
  });

  it('is appealed against with reasons', async () => {
    const sent: unknown[] = [];
    answer('post', '/organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}/appeal', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ progress: [], evaluations: [] });
    });
    show('org-admin');
    await userEvent.click(await screen.findByRole('button', { name: '申诉' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/内容/), '评估时记录尚未补录，请复核一次。');
    await userEvent.click(within(dialog).getByRole('button', { name: '申诉' }));
    await expect.poll(() => sent).toEqual([{ words: '评估时记录尚未补录，请复核一次。' }]);
  });

  it('is taken or appealed against by the administrator only', async () => {
    show('org-staff');
    expect(await screen.findByRole('button', { name: '陈述意见' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '认可结果' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '申诉' })).not.toBeInTheDocument();
  });
});

describe('a rectification that was given back', () => {
  it('shows why, and is reported again', async () => {
    const returned: DeliveryEvaluation = { ...evaluation, status: 'RETURNED', finalAt: '2026-09-10T02:00:00Z', rectifyBy: '2036-10-10T16:00:00Z', rectification: '已补做探访。', rectifiedAt: '2026-09-20T02:00:00Z', returnedReason: '仍缺十份签到表', returnedAt: '2026-09-22T02:00:00Z' };
    renderAt('/o/5244/contracts/c1', <OwnEvaluations creditCode="5244" contract="c1" evaluations={[returned]} />, person('org-staff'));
    expect(await screen.findByText(/仍缺十份签到表/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '提交整改报告' })).toBeInTheDocument();
  });

  it('is reported by the day that the official set, which no clock counted', async () => {
    const first = { ...clock, code: 'rectification-reported', subjectId: 'e1', due: '2036-10-01T16:00:00Z', state: 'DONE' as const };
    const returned: DeliveryEvaluation = { ...evaluation, status: 'RETURNED', rectifyBy: '2036-10-10T16:00:00Z', clocks: [first] };
    renderAt('/o/5244/contracts/c1', <OwnEvaluations creditCode="5244" contract="c1" evaluations={[returned]} />, person('org-staff'));
    expect(await screen.findByText(/整改期限/)).toHaveTextContent('整改期限 2036年10月11日 00:00');
    expect(screen.queryByText(/整改报告截止/)).not.toBeInTheDocument();
  });
});
