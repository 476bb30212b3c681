import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, problem } from '@/test/server';
import { PortalContext, type Portal } from '@/lib/portal';
import { officer, renderAt } from '@/test/render';
import type { Consultation, NeedView } from '../model';
import { ConsultationList } from './ConsultationList';
import { ConsultationNotice } from './ConsultationNotice';
import { NeedStep } from './NeedStep';
import { PublishedNeed } from './PublishedNeed';

const rule: NonNullable<NeedView['rule']> = { article: '政府采购法实施条例 第15条', open: { days: 5, unit: 'WORKING', source: 'custom', atLeast: 1, atMost: 366 } };
const consultation: Consultation = {
  id: 'c1', tenant: 'guicheng', number: 1, title: '长者周末照料', status: 'OPEN', rule, openedAt: '2026-03-02T01:00:00Z', closesAt: '2026-03-09T16:00:00Z', answers: 3,
  need: { title: '长者周末照料', area: '平洲', need: '周末无人照料', beneficiaries: '独居长者', beneficiaryCount: 120, indicators: [{ name: '上门探访', unit: '次', quantity: 240 }], requirements: null },
  settled: null, changed: [], summary: null, changes: null, closedAt: null, withdrawnReason: null, projectId: null,
};
const need: NeedView = { rule, settled: false, earliest: '2026-03-09', changed: [], consultations: [], exemptions: [], version: 4 };
const approver = { ...officer, memberships: officer.memberships.map((m) => ({ ...m, role: 'approver' as const })) };
const base = '/tenants/{tenant}/projects/{id}/consultation';
const step = (me = officer) => renderAt('/t/guicheng/projects/p1', <NeedStep tenant="guicheng" project="p1" draft reload={() => undefined} />, me);

const notice = (c: Consultation, me?: typeof officer) =>
  renderAt('/consultations/c1', <PortalContext value={{ loginsOpen: true } as Portal}><ConsultationNotice consultation={c} /></PortalContext>, me);

describe('a need before the public', () => {
  it('is read without a login, which answering takes', async () => {
    notice(consultation);
    expect(await screen.findByText('周末无人照料')).toBeVisible();
    expect(screen.getByRole('button', { name: '登录' })).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /您的意见/ })).toBeNull();
  });

  it('is answered once, and what was sent stays to be seen', async () => {
    const sent: unknown[] = [];
    answer('get', '/consultations/{consultation}/answers/mine', () => HttpResponse.json({ text: null, answeredAt: null }));
    answer('post', '/consultations/{consultation}/answers', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ text: '周末也要有人', answeredAt: '2026-03-03T01:00:00Z' });
    });
    notice(consultation, officer);
    await userEvent.type(await screen.findByRole('textbox', { name: /您的意见/ }), ' 周末也要有人 ');
    await userEvent.click(screen.getByRole('button', { name: '提交意见' }));
    expect(await screen.findByRole('status')).toHaveTextContent('周末也要有人');
    expect(sent).toEqual([{ text: '周末也要有人' }]);
  });

  it('keeps what was typed when the server says no', async () => {
    answer('get', '/consultations/{consultation}/answers/mine', () => HttpResponse.json({ text: null, answeredAt: null }));
    answer('post', '/consultations/{consultation}/answers', () => problem(409, { type: '/problems/consultation-over', title: '征求意见已截止', detail: '已截止' }));
    notice(consultation, officer);
    await userEvent.type(await screen.findByRole('textbox', { name: /您的意见/ }), '晚了吗');
    await userEvent.click(screen.getByRole('button', { name: '提交意见' }));
    expect(await screen.findByText('征求意见已截止')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /您的意见/ })).toHaveValue('晚了吗');
  });

  it('shows after its end who answered as far as it is known, and that an answer is hidden', async () => {
    answer('get', '/consultations/{consultation}/answers', () => HttpResponse.json({ next: null, items: [
      { id: 'a1', name: '张三', standing: 'UNVERIFIED', text: '周末也要有人', answeredAt: '2026-03-03T01:00:00Z', hiddenReason: null },
      { id: 'a2', name: '李四', standing: 'KNOWN', text: null, answeredAt: '2026-03-03T01:00:00Z', hiddenReason: '辱骂他人' },
    ] }));
    notice({ ...consultation, status: 'CLOSED', summary: '均已采纳', changes: '增加周末', changed: ['need', 'indicators'], settled: consultation.need });
    expect(await screen.findByText('姓名未核实')).toBeVisible();
    expect(screen.getByText('该意见已隐藏：辱骂他人')).toBeVisible();
    expect(screen.getByText('需求有修改（需求说明、服务指标）')).toBeVisible();
  });

  it('says so where there is none, and where the list cannot be had', async () => {
    answer('get', '/tenants', () => HttpResponse.json([]));
    answer('get', '/consultations', () => HttpResponse.json({ items: [], next: null }));
    const { unmount } = renderAt('/consultations', <ConsultationList />);
    expect(await screen.findByText('还没有征求意见的需求')).toBeVisible();
    unmount();
    answer('get', '/consultations', () => problem(500, { title: '出错了' }));
    renderAt('/consultations', <ConsultationList />);
    expect(await screen.findByText('出错了')).toBeVisible();
  });
});

describe('the step on the project', () => {
  it('puts up the notice of the version that was seen', async () => {
    const sent: unknown[] = [];
    answer('get', base, () => HttpResponse.json(need));
    answer('post', base, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ ...need, consultations: [consultation] });
    });
    answer('get', `${base}/{consultation}/answers`, () => HttpResponse.json({ items: [], next: null }));
    step();
    await userEvent.click(await screen.findByRole('button', { name: '发布征求意见公告' }));
    const buttons = await screen.findAllByRole('button', { name: '发布征求意见公告' });
    await userEvent.click(buttons[buttons.length - 1] as HTMLElement);
    expect(await screen.findByText('第1次征求意见')).toBeVisible();
    expect(sent).toEqual([['"4"', { until: '2026-03-09' }]]);
  });

  it('asks the summary to say what was changed since the notice', async () => {
    answer('get', base, () => HttpResponse.json({ ...need, changed: ['need'], consultations: [{ ...consultation, status: 'OVER' }] }));
    answer('get', `${base}/{consultation}/answers`, () => HttpResponse.json({ items: [], next: null }));
    step();
    await userEvent.click(await screen.findByRole('button', { name: '公布采纳情况' }));
    expect(await screen.findByLabelText('需求有修改（需求说明）')).toBeVisible();
  });

  it('lets another confirm an exception, and not who asked', async () => {
    const asked = { id: 'x1', status: 'ASKED' as const, reason: '年初已征求', askedBy: '经办', own: false, askedAt: '2026-03-02T01:00:00Z', decidedBy: null, decidedAt: null };
    answer('get', base, () => HttpResponse.json({ ...need, exemptions: [asked] }));
    const { unmount } = step(approver);
    expect(await screen.findByRole('button', { name: '确认免于征求' })).toBeVisible();
    unmount();
    answer('get', base, () => HttpResponse.json({ ...need, exemptions: [{ ...asked, own: true }] }));
    step(approver);
    expect(await screen.findByRole('button', { name: '撤回申请' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '确认免于征求' })).toBeNull();
  });

  it('is not there where nothing asks for it', async () => {
    answer('get', base, () => HttpResponse.json({ ...need, rule: null, settled: true }));
    step();
    expect(screen.queryByText('征求意见')).toBeNull();
  });

  it('tells everyone why the public was not asked', async () => {
    answer('get', '/projects/{id}/consultation', () => HttpResponse.json({ consultations: [], exemptions: [{ reason: '年初已征求', confirmedAt: '2026-03-02T01:00:00Z' }] }));
    renderAt('/projects/p1', <PublishedNeed project="p1" />);
    expect(await screen.findByText('年初已征求')).toBeVisible();
  });
});
