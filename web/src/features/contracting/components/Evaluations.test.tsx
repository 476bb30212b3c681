import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer } from '@/test/server';
import { officer, renderAt } from '@/test/render';
import type { Contract, Delivery, Evaluation } from '../model';
import { Evaluations } from './Evaluations';

const contract = { id: 'c1', tenant: 'guicheng', status: 'ACTIVE', serviceUntil: '2026-09-30' } as Contract;
const checks: Delivery['checks'] = { samples: 1, confirmed: 4, doubted: 1, unchecked: 0 };
const nothing = { score: null, words: null };
const evaluation = (status: Evaluation['status'], rectifyBy: string | null): Evaluation => ({
  id: 'e1', contractId: 'c1', tenant: 'guicheng', stage: 'MID_TERM', attempt: 1, assessor: '何评审', status, criteria: [], scores: [], grounds: [],
  framework: { thirdParty: 100, self: 0, buyer: 0, beneficiary: 0 }, bands: { excellent: 90, good: 80, pass: 60 }, self: nothing, buyer: nothing, parts: [],
  score: 50, grade: 'FAIL', opinion: '进度落后。', assignedAt: '2026-06-01T02:00:00Z', submittedAt: '2026-06-02T02:00:00Z',
  hearing: { until: null, reply: null, repliedAt: null, appeal: null, appealedAt: null, outcome: null, answer: null, answeredBy: null, answeredAt: null },
  finalAt: '2026-06-09T02:00:00Z', rectifyBy, rectification: '已补做探访。', rectifiedAt: '2026-06-20T02:00:00Z', acceptedAt: null,
  returnedReason: null, returnedAt: null, lapsedAt: null, withdrawnReason: null, steps: [], clocks: [],
});
const after: Delivery = { progress: [], evaluations: [], checks, exemptions: [] };
const show = (...evaluations: Evaluation[]) => {
  answer('get', '/tenants/{tenant}/evaluators', () => HttpResponse.json({ items: [{ sub: 'a1', name: '何评审' }], next: null }));
  renderAt('/', <Evaluations contract={contract} delivery={{ evaluations, checks }} />, officer);
};

describe('the evaluations of a contract', () => {
  it('show what was found in the samples', async () => {
    show();
    expect(await screen.findByText(/抽查服务记录：核实 4 条，未查 0 条/)).toHaveTextContent('存疑 1 条');
  });

  it('ask why for a final one before the end of the term, and for no other', async () => {
    const sent: unknown[] = [];
    answer('post', '/tenants/{tenant}/contracts/{contract}/delivery/evaluations', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(after);
    });
    show();
    await userEvent.click(await screen.findByRole('button', { name: '指派评估' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByLabelText('提前评估的理由')).toBeNull();
    await userEvent.click(within(dialog).getByLabelText('阶段'));
    await userEvent.click(await screen.findByTitle('末期评估'));
    await userEvent.type(await within(dialog).findByLabelText('提前评估的理由'), '服务点提前搬迁');
    await userEvent.click(within(dialog).getByLabelText('评估人'));
    await userEvent.click(await screen.findByTitle('何评审'));
    await userEvent.click(within(dialog).getByRole('button', { name: '指派评估' }));
    await expect.poll(() => sent).toEqual([{ stage: 'FINAL', assessor: 'a1', early: '服务点提前搬迁' }]);
  });

  it('give a rectification back with a reason and a day', async () => {
    const sent: unknown[] = [];
    answer('post', '/tenants/{tenant}/contracts/{contract}/delivery/evaluations/{evaluation}/return', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(after);
    });
    show(evaluation('RECTIFIED', '2026-07-09T16:00:00Z'));
    expect(await screen.findByRole('button', { name: '验收整改' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '退回整改' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('原因'), '仍缺十份签到表');
    await userEvent.type(within(dialog).getByLabelText('再次报告的最后一日'), '2026-07-20{Enter}');
    await userEvent.click(within(dialog).getByRole('button', { name: '退回整改' }));
    await expect.poll(() => sent).toEqual([{ reason: '仍缺十份签到表', until: '2026-07-20' }]);
  });

  it('offer to find something not put right only once its date has passed', async () => {
    show(evaluation('FINAL', '2036-07-09T16:00:00Z'), { ...evaluation('RETURNED', '2020-07-09T16:00:00Z'), id: 'e2' });
    expect(await screen.findAllByRole('button', { name: '认定逾期未整改' })).toHaveLength(1);
  });

  it('take an assignment back with a reason', async () => {
    const sent: unknown[] = [];
    answer('post', '/tenants/{tenant}/contracts/{contract}/delivery/evaluations/{evaluation}/withdraw', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(after);
    });
    show({ ...evaluation('ASSIGNED', null), submittedAt: null, grade: null, score: null });
    await userEvent.click(await screen.findByRole('button', { name: '撤回委托' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('原因'), '评估人生病');
    await userEvent.click(within(dialog).getByRole('button', { name: '撤回委托' }));
    await expect.poll(() => sent).toEqual([{ reason: '评估人生病' }]);
  });
});
