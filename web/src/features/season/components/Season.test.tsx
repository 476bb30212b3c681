import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, problem } from '@/test/server';
import { renderAt } from '@/test/render';
import type { Season } from '../model';
import { SeasonActs } from './SeasonActs';
import { SeasonForm } from './SeasonForm';
import { SigningList } from './SigningList';
import { TakePart } from './TakePart';
import { UnfinishedList } from './UnfinishedList';

const season: Season = {
  code: '2026', stage: 'PLANNED', openedAt: '2026-01-01T00:00:00Z', closedAt: null, sample: true, version: 3,
  plan: {
    name: { zh: '社洽会', en: 'Fair' }, opensOn: '2026-03-20', closesOn: '2026-06-26', dates: [], streams: ['REGULAR'], admits: ['FOUNDATION'], leastGrade: null, ceremonyFrom: null, projectsUntil: null, limits: { ofProject: 4, ofOrganisation: 8, townPeople: null, towns: [] },
    venues: [{ code: 'hall', name: '洽谈大厅', address: '桂城', tables: 60, slots: [{ startsAt: '2026-03-20T01:30:00Z', endsAt: '2026-03-20T01:55:00Z' }] }],
  closures: [{ venue: 'hall', table: null, startsAt: '2026-03-20T04:00:00Z', endsAt: '2026-03-20T06:00:00Z' }],
  },
};

describe('the plan of a fair', () => {
  it('sends the hours of a venue as slots, and keeps what cannot be read until it is mended', async () => {
    const sent: Season['plan'][] = [];
    answer('put', '/district/seasons/{season}', async ({ request }) => {
      sent.push((await request.json()) as Season['plan']);
      return HttpResponse.json({ ...season, version: 4 });
    });
    renderAt('/', <SeasonForm season={season} onSaved={() => undefined} />);
    const times = await screen.findByLabelText('开始时刻');
    await userEvent.clear(times);
    await userEvent.type(times, '9点半');
    await userEvent.click(screen.getByRole('button', { name: '保存安排' }));
    expect(await screen.findByText('日期如 2027-03-20，时刻如 09:30')).toBeInTheDocument();
    expect(sent).toHaveLength(0);

    await userEvent.clear(times);
    await userEvent.type(times, '09:30, 10:00');
    await userEvent.click(screen.getByRole('button', { name: '保存安排' }));
    await expect.poll(() => sent[0]?.venues[0]?.slots.map((s) => s.startsAt)).toEqual(['2026-03-20T01:30:00Z', '2026-03-20T02:00:00Z']);
    expect(sent[0]?.closures).toEqual(season.plan.closures);
  });

  it('shows a refusal at its field until it is sent again', async () => {
    const refused = (field: string, message: string) => problem(422, { type: '/problems/invalid', title: '有误', violations: [{ field, code: 'x', message }] });
    answer('put', '/district/seasons/{season}', () => refused('closures[0].endsAt', '必填'));
    renderAt('/', <SeasonForm season={season} onSaved={() => undefined} />);
    await userEvent.click(await screen.findByRole('button', { name: '保存安排' }));
    expect(await screen.findByText('必填')).toBeInTheDocument();

    answer('put', '/district/seasons/{season}', () => refused('closures[0].table', '没有这张桌'));
    await userEvent.click(screen.getByRole('button', { name: '保存安排' }));
    expect(await screen.findByText('没有这张桌')).toBeInTheDocument();
    await expect.poll(() => screen.queryByText('必填')).toBeNull();
  });
});

describe('a fair on the desk', () => {
  const over: Season = { ...season, stage: 'OVER' };

  it('says at its fields that a venue is empty', async () => {
    renderAt('/', <SeasonForm season={season} onSaved={() => undefined} />);
    await userEvent.click(within(await screen.findByRole('group', { name: '洽谈场地' })).getByRole('button', { name: /添加/ }));
    await userEvent.click(screen.getByRole('button', { name: '保存安排' }));
    await waitFor(() => expect(screen.getAllByText('必填').length).toBeGreaterThan(3));
  });

  it('says of a slot that is refused which one, at the hours that made it', async () => {
    answer('put', '/district/seasons/{season}', () => problem(422, { type: '/problems/invalid', title: '有误', violations: [{ field: 'venues[0].slots[0].startsAt', code: 'slots-overlap', message: '与前一时段重叠' }] }));
    renderAt('/', <SeasonForm season={season} onSaved={() => undefined} />);
    await userEvent.click(await screen.findByRole('button', { name: '保存安排' }));
    expect(await screen.findByText('03-20 09:30：与前一时段重叠')).toBeInTheDocument();
  });

  it('says at the hours of a venue which of them are in use', async () => {
    answer('put', '/district/seasons/{season}', () => problem(422, { type: '/problems/invalid', title: '有误', violations: [{ field: 'venues[0].slots', code: 'slot-in-use', message: '09:30 至 09:55 时段已有洽谈' }] }));
    renderAt('/', <SeasonForm season={season} onSaved={() => undefined} />);
    await userEvent.click(await screen.findByRole('button', { name: '保存安排' }));
    const hint = await screen.findByText('09:30 至 09:55 时段已有洽谈');
    expect(hint.closest('.ant-form-item')).toContainElement(screen.getByLabelText('开始时刻'));
  });

  it('shows beside what is open all that was counted, by the states of the list', async () => {
    answer('get', '/district/seasons/{season}/unfinished', () => HttpResponse.json([{ kind: 'UNOPENED_PROJECTS', count: 1 }, { kind: 'RUNNING_PROCEDURES', count: 7 }, { kind: 'UNSIGNED_AWARDS', count: 3 }]));
    renderAt('/', <UnfinishedList season="2026" />);
    await screen.findByText('7');
    expect(screen.getAllByRole('link').map((a) => [a.textContent, a.getAttribute('href')])).toEqual([
      ['查看', '/projects?status=SEALED&season=2026'],
      ['已发布', '/projects?status=PUBLISHED&season=2026'], ['评审中', '/projects?status=EVALUATION&season=2026'], ['结果公示', '/projects?status=PUBLICITY&season=2026'],
      ['已成交', '/projects?status=AWARDED&season=2026'], ['签约中', '/projects?status=SIGNING&season=2026'],
    ]);
  });

  it('is closed with what was seen to be open', async () => {
    const sent: unknown[] = [];
    answer('get', '/district/seasons/{season}/unfinished', () => HttpResponse.json([{ kind: 'UNOPENED_PROJECTS', count: 239 }, { kind: 'MEETINGS_WITHOUT_MINUTES', count: 2 }]));
    answer('post', '/district/seasons/{season}/close', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...over, stage: 'CLOSED' });
    });
    renderAt('/', <SeasonActs season={over} reload={() => undefined} onMoved={() => undefined} />);
    await waitFor(() => expect(screen.getByRole('button', { name: '闭幕归档' })).toBeEnabled());
    await userEvent.click(screen.getByRole('button', { name: '闭幕归档' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('投标已截止、尚未开标的项目：239')).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: '闭幕归档' }));
    await waitFor(() => expect(sent).toEqual([{ open: { UNOPENED_PROJECTS: 239, MEETINGS_WITHOUT_MINUTES: 2 } }]));
  });

  it('says of which kind another number is open by now, shows it, and is closed with that', async () => {
    const sent: unknown[] = [];
    let pledges = 0;
    answer('get', '/district/seasons/{season}/unfinished', () => HttpResponse.json([{ kind: 'UNOPENED_PROJECTS', count: 239 }, ...(pledges ? [{ kind: 'UNANSWERED_PLEDGES', count: pledges }] : [])]));
    answer('post', '/district/seasons/{season}/close', async ({ request }) => {
      sent.push(await request.json());
      if (pledges) return HttpResponse.json({ ...over, stage: 'CLOSED' });
      pledges = 41;
      return problem(409, { type: '/problems/more-is-open', title: '未结事项有变化', violations: [{ field: 'open.UNANSWERED_PLEDGES', code: 'open-by-now', message: '现有 41 项未了结' }] });
    });
    renderAt('/', <SeasonActs season={over} reload={() => undefined} onMoved={() => undefined} />);
    await waitFor(() => expect(screen.getByRole('button', { name: '闭幕归档' })).toBeEnabled());
    await userEvent.click(screen.getByRole('button', { name: '闭幕归档' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '闭幕归档' }));
    expect(await within(dialog).findByText('未答复的资助意向：现有 41 项未了结')).toBeInTheDocument();
    expect(await within(dialog).findByText('未答复的资助意向：41')).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: '闭幕归档' }));
    await waitFor(() => expect(sent).toEqual([{ open: { UNOPENED_PROJECTS: 239 } }, { open: { UNOPENED_PROJECTS: 239, UNANSWERED_PLEDGES: 41 } }]));
  });
});

describe("an organisation's part in a fair", () => {
  it('is taken with who comes, and can be given back', async () => {
    answer('get', '/organisations/{creditCode}/seasons/{season}/participation', () => HttpResponse.json({ season: '2026', present: false, contact: null, phone: null, people: 0 }));
    answer('post', '/organisations/{creditCode}/seasons/{season}/participation', async ({ request }) => HttpResponse.json({ season: '2026', present: true, ...((await request.json()) as object) }));
    renderAt('/', <TakePart creditCode="52X" season={season} />);
    await userEvent.click(await screen.findByRole('button', { name: '报名参会' }));
    await userEvent.type(await screen.findByLabelText('联系人'), '陈社工');
    await userEvent.type(screen.getByLabelText('电话'), '0757');
    const buttons = screen.getAllByRole('button', { name: '报名参会' });
    await userEvent.click(buttons[buttons.length - 1] as HTMLElement);
    expect(await screen.findByText('已报名：2 人，联系人 陈社工，电话 0757。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '取消报名' })).toBeInTheDocument();
  });
});

describe('the signing list', () => {
  it('has what all pages have, to be read out and printed', async () => {
    const signed = { number: '2026-1', tenant: 'guicheng', signedByTenant: '陈镇长', creditCode: '52X', organisation: '社工中心', signedByOrganisation: null, amount: '400000.00', activeAt: '2026-03-20T02:00:00Z' };
    answer('get', '/seasons/{season}/signing-list', ({ request }) => {
      const first = !new URL(request.url).searchParams.has('cursor');
      return HttpResponse.json({ items: [{ ...signed, id: first ? 'c1' : 'c2', title: first ? '居家养老' : '助残服务' }], next: first ? 'n1' : null });
    });
    renderAt('/', <SigningList season="2026" />);
    expect(await screen.findByRole('link', { name: '居家养老' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '助残服务' })).toBeInTheDocument();
  });
});
