import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { complaint, objection, personAs, stepsAt } from '@/test/remedies';
import { renderAt } from '@/test/render';
import { answer, problem } from '@/test/server';
import type { Complaint, Outcome } from '../model';
import { ComplaintActs } from './ComplaintActs';
import { ComplaintList } from './ComplaintList';
import { ComplaintView } from './ComplaintView';

const none = { objections: [], complaints: [], clocks: [], holds: [], closed: [], concerning: [] };
const supervisor = personAs('supervisor', 'DISTRICT', 'district');
const shown = (k: Complaint, { me = supervisor, outcomes = all }: { me?: typeof supervisor; outcomes?: Outcome[] } = {}) => renderAt('/', <ComplaintActs complaint={k} outcomes={outcomes} reload={() => undefined} />, me);
const all: Outcome[] = ['REJECTED', 'UPHELD_CANDIDATE', 'UPHELD_EVALUATION', 'UPHELD_RESTART'];
const acts = () => screen.queryAllByRole('button').map((b) => b.textContent);

describe('an authority is offered', () => {
  it.each([
    ['FILED', ['通知补正', '不予受理', '告知向其他部门投诉', '受理']], ['CORRECTION', []], ['EXPLAINING', ['暂停计算期限', '作出处理决定']], ['OVERDUE', ['作出处理决定']],
    ['DECIDED', ['公告处理结果']], ['PUBLISHED', []],
  ] as const)('what can come of a complaint that is %s', (status, offered) => {
    shown(complaint(status));
    expect(acts()).toEqual(offered);
  });

  it('to end a suspension, and to let a paused time go on', () => {
    shown(complaint('EXPLAINING', { held: true, paused: true }));
    expect(acts()).toEqual(['恢复采购活动', '恢复计算期限', '作出处理决定']);
  });

  it('nothing of what was made to another authority, and an auditor nothing at all', () => {
    shown(complaint('FILED', { authority: 'district-admin' }));
    shown(complaint('FILED'), { me: personAs('district-auditor', 'DISTRICT', 'district') });
    expect(acts()).toEqual([]);
  });
});

describe('a pause', () => {
  it('says what is waited for and until when that is expected to take', async () => {
    let sent: unknown;
    answer('post', '/district/complaints/{complaint}/pause', async ({ request }) => {
      sent = { body: await request.json(), version: request.headers.get('If-Match') };
      return HttpResponse.json(none);
    });
    shown(complaint('EXPLAINING'));
    await userEvent.click(screen.getByRole('button', { name: '暂停计算期限' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('等待的事项（将告知投诉人和采购单位）'), '委托专家鉴定');
    await userEvent.type(dialog.getByLabelText('预计等待的最后一日'), '2026-06-30{Enter}');
    await userEvent.click(screen.getByRole('dialog').querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(sent).toEqual({ body: { reason: '委托专家鉴定', until: '2026-06-30' }, version: '"5"' }));
  });

  it('shows its day, and that it takes longer', () => {
    const paused = { paused: true, pausedUntil: '2026-06-30', steps: stepsAt('complaint.filed', 'complaint.clock-paused') };
    const { unmount } = renderAt('/', <ComplaintView complaint={complaint('EXPLAINING', paused)} objection={undefined} />, supervisor);
    expect(screen.getByText('预计等待至 2026年6月30日')).toBeInTheDocument();
    unmount();
    renderAt('/', <ComplaintView complaint={complaint('EXPLAINING', { ...paused, pauseOver: true })} objection={undefined} />, supervisor);
    expect(screen.getByText('预计等待至 2026年6月30日，已超过预计时间')).toBeInTheDocument();
  });
});

describe('a decision', () => {
  const open = async (outcomes: Outcome[]) => {
    shown(complaint('EXPLAINING'), { outcomes });
    await userEvent.click(screen.getByRole('button', { name: '作出处理决定' }));
    return within(await screen.findByRole('dialog'));
  };

  it('is one of what it can come to now, and excludes the winner only with a new evaluation', async () => {
    const dialog = await open(['REJECTED', 'UPHELD_EVALUATION']);
    expect(dialog.getAllByRole('radio')).toHaveLength(2);
    await userEvent.click(dialog.getByRole('radio', { name: '不成立' }));
    expect(dialog.queryByRole('checkbox')).not.toBeInTheDocument();
    await userEvent.click(dialog.getByRole('radio', { name: '成立，重新评审' }));
    expect(await dialog.findByRole('checkbox')).toBeInTheDocument();
  });

  it('says how and why, and bars nobody', async () => {
    let sent: unknown;
    answer('post', '/district/complaints/{complaint}/decide', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(none);
    });
    const dialog = await open(all);
    await userEvent.click(dialog.getByRole('radio', { name: '成立，重新开展采购' }));
    await userEvent.type(dialog.getByLabelText('决定内容和依据'), '采购文件限制竞争，投诉成立');
    await userEvent.click(screen.getByRole('dialog').querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(sent).toEqual({ outcome: 'UPHELD_RESTART', excludesWinner: false, decision: '采购文件限制竞争，投诉成立' }));
  });
});

describe('a complaint is found false', () => {
  it('for a reason and months of its own, once it was rejected', async () => {
    let sent: unknown;
    answer('post', '/district/complaints/{complaint}/false', async ({ request }) => {
      sent = { body: await request.json(), version: request.headers.get('If-Match') };
      return HttpResponse.json(none);
    });
    shown(complaint('PUBLISHED', { outcome: 'REJECTED', mayFindFalse: true }));
    await userEvent.click(screen.getByRole('button', { name: '认定虚假、恶意投诉' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('禁止参加采购的月数'), '24');
    await userEvent.type(dialog.getByLabelText('虚假、恶意的事实和依据'), '所附检测报告系伪造');
    await userEvent.click(screen.getByRole('dialog').querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(sent).toEqual({ body: { months: 24, reason: '所附检测报告系伪造' }, version: '"5"' }));
  });

  it('for as many months as the server’s rule allows, which the page does not know', async () => {
    answer('post', '/district/complaints/{complaint}/false', async ({ request }) => {
      const { months } = (await request.json()) as { months: number };
      return problem(422, { type: '/problems/invalid', title: '填写内容有误', violations: [{ field: 'months', code: 'bar-months', message: `${months} 个月不在规定范围内` }] });
    });
    shown(complaint('PUBLISHED', { outcome: 'REJECTED', mayFindFalse: true }));
    await userEvent.click(screen.getByRole('button', { name: '认定虚假、恶意投诉' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('禁止参加采购的月数'), '48');
    await userEvent.type(dialog.getByLabelText('虚假、恶意的事实和依据'), '所附检测报告系伪造');
    await userEvent.click(screen.getByRole('dialog').querySelector('button[type=submit]') as HTMLButtonElement);
    expect(await dialog.findByText('48 个月不在规定范围内')).toBeInTheDocument();
  });

  it('not where it was upheld, nor a second time', () => {
    shown(complaint('PUBLISHED', { outcome: 'UPHELD_RESTART' }));
    shown(complaint('PUBLISHED', { outcome: 'REJECTED', falseAt: '2026-06-12T02:00:00Z', steps: stepsAt('complaint.filed', 'complaint.decided', 'complaint.false-found') }));
    expect(acts()).toEqual([]);
  });
});

describe('complaints', () => {
  const row = { id: 'k1', tenant: 'dali', projectId: 'p1', projectTitle: '居家养老', name: '某某社工服务中心', authority: 'supervisor', status: 'FILED', filedAt: '2026-05-13T02:00:00Z', examineBy: '2026-05-20T16:00:00Z', decideBy: null };

  it('stand in a list with the day by which something has to be done', async () => {
    answer('get', '/district/complaints', () => HttpResponse.json({ items: [row], next: null }));
    renderAt('/d/complaints', <ComplaintList />, supervisor);
    expect(await screen.findByRole('link', { name: '居家养老' })).toHaveAttribute('href', '/d/complaints/k1');
    expect(screen.getByText('2026-05-20')).toBeInTheDocument();
    expect(screen.getByText('待审查')).toBeInTheDocument();
  });

  it('are read page by page', async () => {
    const asked: (string | null)[] = [];
    answer('get', '/district/complaints', ({ request }) => {
      const cursor = new URL(request.url).searchParams.get('cursor');
      asked.push(cursor);
      return HttpResponse.json(cursor ? { items: [{ ...row, id: 'k0', projectTitle: '社区矫正' }], next: null } : { items: [row], next: 'c2' });
    });
    renderAt('/d/complaints', <ComplaintList />, supervisor);
    await userEvent.click(await screen.findByRole('button', { name: '下一页' }));
    expect(await screen.findByRole('link', { name: '社区矫正' })).toBeInTheDocument();
    expect(asked).toEqual([null, 'c2']);
  });

  it('that are none say why', async () => {
    answer('get', '/district/complaints', () => HttpResponse.json({ items: [], next: null }));
    renderAt('/d/complaints', <ComplaintList />, supervisor);
    expect(await screen.findByText('没有投诉。')).toBeInTheDocument();
  });

  it('show both letters, the answer and how long the procedure waits', () => {
    renderAt('/', <ComplaintView complaint={complaint('EXPLAINING', { held: true, suspendedUntil: '2026-06-12T16:00:00Z' })} objection={objection('ANSWERED', { outcome: 'REJECTED', answer: '质疑不成立', answeredAt: '2026-05-08T02:00:00Z', steps: stepsAt('objection.filed', 'objection.answered') })} />, supervisor);
    expect(screen.getByText('采购活动因此投诉暂停至 2026-06-12')).toBeInTheDocument();
    expect(screen.queryByText('认定虚假、恶意投诉')).not.toBeInTheDocument();
    expect(screen.getByText('投诉书')).toBeInTheDocument();
    expect(screen.getByText('质疑函')).toBeInTheDocument();
    expect(screen.getByText('质疑不成立')).toBeInTheDocument();
    expect(screen.getByText('就质疑的第 1 项投诉')).toBeInTheDocument();
  });

  it('that was found false says since when', () => {
    renderAt('/', <ComplaintView complaint={complaint('PUBLISHED', { outcome: 'REJECTED', falseAt: '2026-06-12T02:00:00Z' })} objection={undefined} />, supervisor);
    expect(screen.getByText('认定虚假、恶意投诉').nextSibling).toHaveTextContent('2026年6月12日');
  });

  it('show who else said what', () => {
    renderAt('/', <ComplaintView complaint={complaint('EXPLAINING', { statements: [{ creditCode: '52Y', name: '另一机构', words: '方案由本机构编制', at: '2026-05-20T02:00:00Z' }] })} objection={undefined} />, supervisor);
    expect(screen.getByText('另一机构')).toBeInTheDocument();
    expect(screen.getByText('方案由本机构编制')).toBeInTheDocument();
  });
});
