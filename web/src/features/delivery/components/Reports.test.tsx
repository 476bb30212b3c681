import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { clock } from '@/test/remedies';
import { answer, problem } from '@/test/server';
import { officer, renderAt } from '@/test/render';
import type { Report, WholeReport } from '../model';
import { OwnReports } from './OwnReports';
import { TenantReports } from './TenantReports';

const report: Report = { id: 'p1', number: 1, from: '2026-04-01', until: '2026-06-30', dueOn: '2026-07-14', clock: null, status: 'DRAFT', ready: true, late: true, difficulties: null, nextSteps: null, submittedBy: null, submittedAt: null, returnedReason: null, decidedAt: null, version: 3 };
const whole = (r: Report): WholeReport => ({ report: r, version: r.version, lines: [{ name: '上门探访', unit: '次', planned: 120, delivered: 80, people: 90, activities: 40 }] });
const own = '/organisations/{creditCode}/contracts/{contract}/reports' as const;
const tenants = '/tenants/{tenant}/contracts/{contract}/reports' as const;

async function open() {
  const details = (await screen.findByText(/第 1 期/)).closest('details') as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
}

/** A report that a colleague writes meanwhile, so that whatever is sent comes too late. */
function changing() {
  const sent: unknown[] = [];
  let now = report;
  answer('get', own, () => HttpResponse.json({ items: [now], next: null }));
  answer('get', `${own}/{report}`, () => HttpResponse.json(whole(now)));
  answer('put', `${own}/{report}`, ({ request }) => {
    sent.push(request.headers.get('If-Match'));
    return problem(412, { type: '/problems/stale', title: '已被修改' });
  });
  return { sent, write: (newer: typeof report) => { now = newer; } };
}

describe('reports', () => {
  it('that wait are open and bring their numbers along; the organisation adds its words, on the version that it saw', async () => {
    const sent: unknown[] = [];
    answer('get', own, () => HttpResponse.json({ items: [report], next: null }));
    answer('get', `${own}/{report}`, () => HttpResponse.json(whole(report)));
    answer('put', `${own}/{report}`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json(whole(report));
    });
    renderAt('/', <OwnReports creditCode="52X" contract="c1" />);
    expect(await screen.findByText('逾期')).toBeInTheDocument();
    expect((await screen.findByRole('rowheader', { name: '上门探访' })).closest('tr')?.textContent).toBe('上门探访120 次80 次9040');
    await userEvent.click(screen.getByRole('button', { name: '填写报告' }));
    const dialog = await screen.findByRole('dialog');
    for (const [label, value] of [['困难与问题', '雨季'], ['下一步安排', '补做']] as const) fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
    await userEvent.click(within(dialog).getByRole('button', { name: '填写报告' }));
    await waitFor(() => expect(sent).toEqual([['"3"', { difficulties: '雨季', nextSteps: '补做' }]]));
  });

  it('keep the words that are being typed, and the version they began on, while a newer one comes', async () => {
    const { sent, write } = changing();
    renderAt('/', <OwnReports creditCode="52X" contract="c1" />);
    await userEvent.click(await screen.findByRole('button', { name: '填写报告' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('困难与问题'), { target: { value: '雨季' } });
    write({ ...report, version: 4, difficulties: '缺人', returnedReason: '请补充' });
    fireEvent(window, new Event('visibilitychange'));
    expect(await screen.findByText('缺人')).toBeInTheDocument();
    expect(within(dialog).getByLabelText('困难与问题')).toHaveValue('雨季');
    await userEvent.click(within(dialog).getByRole('button', { name: '填写报告' }));
    await waitFor(() => expect(sent).toEqual(['"3"']));
  });

  it('go with the version they were typed on, also from a dialog that is opened again, until the newer one was looked at', async () => {
    const { sent, write } = changing();
    const open = async () => {
      await userEvent.click((await screen.findAllByRole('button', { name: '填写报告' }))[0] as HTMLElement);
      return within(await screen.findByRole('dialog'));
    };
    const { unmount } = renderAt('/', <OwnReports creditCode="52X" contract="c1" />);
    fireEvent.change((await open()).getByLabelText('困难与问题'), { target: { value: '雨季' } });
    unmount();
    write({ ...report, version: 4, difficulties: '缺人' });
    renderAt('/', <OwnReports creditCode="52X" contract="c1" />);
    const typed = await open();
    expect(typed.getByLabelText('困难与问题')).toHaveValue('雨季');
    await userEvent.click(typed.getByRole('button', { name: '填写报告' }));
    await userEvent.click(await typed.findByRole('button', { name: '查看最新内容' }));
    await userEvent.click((await open()).getByRole('button', { name: '填写报告' }));
    await waitFor(() => expect(sent).toEqual(['"3"', '"4"']));
  });

  it('begin again with what was saved, not with what was typed before', async () => {
    let now = report;
    answer('get', own, () => HttpResponse.json({ items: [now], next: null }));
    answer('get', `${own}/{report}`, () => HttpResponse.json(whole(now)));
    answer('put', `${own}/{report}`, async ({ request }) => {
      now = { ...report, version: now.version + 1, ...((await request.json()) as object) };
      return HttpResponse.json(whole(now));
    });
    const dialog = async () => {
      await userEvent.click((await screen.findAllByRole('button', { name: '填写报告' }))[0] as HTMLElement);
      return screen.findByRole('dialog');
    };
    const { unmount } = renderAt('/', <OwnReports creditCode="52X" contract="c1" />);
    fireEvent.change(within(await dialog()).getByLabelText('困难与问题'), { target: { value: '雨' } });
    unmount();
    renderAt('/', <OwnReports creditCode="52X" contract="c1" />);
    const words = within(await dialog());
    expect(words.getByLabelText('困难与问题')).toHaveValue('雨');
    fireEvent.change(words.getByLabelText('困难与问题'), { target: { value: '雨季' } });
    await userEvent.click(words.getByRole('button', { name: '填写报告' }));
    await screen.findByText('雨季', { selector: 'p' });
    expect(within(await dialog()).getByLabelText('困难与问题')).toHaveValue('雨季');
  });

  it('say until when they are in time, by the contract and by which calendar', async () => {
    const counted = { ...clock, code: 'report-submitted', subjectId: 'p1', due: '2026-07-14T16:00:00Z', days: 10, article: 'custom', sources: [], state: 'DONE' as const };
    answer('get', own, () => HttpResponse.json({ items: [{ ...report, clock: counted }], next: null }));
    renderAt('/', <OwnReports creditCode="52X" contract="c1" />);
    expect(await screen.findByText(/履约报告截止/)).toHaveTextContent('履约报告截止 2026-07-14（合同约定，报告期满后10个工作日；日历 440605/2026 v1）');
  });

  it('say which of their words are missing when they are handed in without', async () => {
    answer('get', own, () => HttpResponse.json({ items: [report], next: null }));
    answer('get', `${own}/{report}`, () => HttpResponse.json(whole(report)));
    const missing = (field: string) => ({ field, code: 'NotNull', message: '必填' });
    answer('post', `${own}/{report}/submit`, () => problem(422, { type: '/problems/invalid', title: '填写有误', violations: [missing('difficulties'), missing('nextSteps')] }));
    renderAt('/', <OwnReports creditCode="52X" contract="c1" />);
    await userEvent.click(await screen.findByRole('button', { name: '提交报告' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '提交报告' }));
    expect((await within(dialog).findAllByRole('listitem')).map((li) => li.textContent)).toEqual(['困难与问题：必填', '下一步安排：必填']);
  });

  it('cannot be handed in before their period is over', async () => {
    const early = { ...report, ready: false, late: false };
    answer('get', own, () => HttpResponse.json({ items: [early], next: null }));
    answer('get', `${own}/{report}`, () => HttpResponse.json(whole(early)));
    renderAt('/', <OwnReports creditCode="52X" contract="c1" />);
    await open();
    expect(await screen.findByRole('button', { name: '填写报告' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '提交报告' })).toBeNull();
  });

  it('are accepted or returned by the buyer once they were handed in, not before', async () => {
    const submitted: Report = { ...report, status: 'SUBMITTED', ready: false, submittedBy: 'Li', submittedAt: '2026-07-20T02:00:00Z' };
    answer('get', tenants, () => HttpResponse.json({ items: [submitted, { ...report, id: 'p2', number: 2 }], next: null }));
    answer('get', `${tenants}/{report}`, ({ params }) => HttpResponse.json(whole(params.report === 'p1' ? submitted : report)));
    renderAt('/', <TenantReports tenant="guicheng" contract="c1" />, officer);
    await open();
    expect(await screen.findByRole('button', { name: '通过报告' })).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: '退回报告' })).toHaveLength(1);
  });
});
