import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Me } from '@/lib/session';
import { answer, problem } from '@/test/server';
import { officer, renderAt } from '@/test/render';
import type { Agenda, AgendaItem, Board as FairBoard, BoardMeeting, Meeting, MeetingRequest, Timetable, WishList } from '../model';
import { AgendaList } from './AgendaList';
import { Board } from './Board';
import { MeetingActs } from './MeetingActs';
import { Requests } from './Requests';
import { TimetableDesk } from './TimetableDesk';
import { WishEditor } from './WishEditor';

const item: AgendaItem = {
  id: 'm1', tenant: 'guicheng', projectId: 'p1', title: '居家养老', creditCode: '52X', organisation: '春晖社工', startsAt: '2026-03-20T01:00:00Z',
  endsAt: '2026-03-20T01:25:00Z', place: '一号厅 3', status: 'HELD', walkIn: false,
};
const meeting: Meeting = {
  meeting: item, tenantThereAt: '2026-03-20T01:00:00Z', organisationThereAt: '2026-03-20T01:01:00Z', missing: null, tenantMinutes: null,
  organisationMinutes: { points: ['每周探访两次'], documents: [], by: 'Li', at: '2026-03-20T02:00:00Z' }, minutesClosed: false, checkInFrom: '2026-03-20T00:30:00Z', version: 4,
};
const agenda: Agenda = {
  season: '2026', edition: 1, items: [item],
  unmet: [{ projectId: 'p1', title: '居家养老', creditCode: '52Y', organisation: '乐善中心', reason: 'TABLES_FULL' }],
};
const asked: MeetingRequest = {
  id: 'r1', season: '2026', tenant: 'guicheng', projectId: 'p1', title: '居家养老', creditCode: '52X', organisation: '春晖社工', askedBy: 'ORGANISATION',
  purpose: '想了解服务对象', status: 'REQUESTED', askedAt: '2026-03-02T01:00:00Z', expiresAt: '2026-03-09T01:00:00Z', answeredAt: null, version: 2,
};
const wishes: WishList = {
  season: '2026', wishes: [{ party: 'p1', name: '居家养老' }, { party: 'p2', name: '青少年' }], absences: [], most: null, representative: null, usual: 8,
  slots: [{ id: 's1', startsAt: '2026-03-20T01:00:00Z', endsAt: '2026-03-20T01:25:00Z' }], version: 5,
};
const run: NonNullable<Timetable['run']> = {
  id: 'u1', status: 'DONE', startedBy: 'Chen', startedAt: '2026-03-10T01:00:00Z', fresh: true, basedOn: 0, value: 990, bound: 1000, gap: 100,
  parts: { wishes: 190 }, unmet: { TABLES_FULL: 3 },
  sittings: [{ projectId: 'p1', title: '居家养老', tenant: 'guicheng', creditCode: '52X', organisation: '春晖社工', slot: 's1', table: 'hall-1', fixed: false }],
};
const timetable: Timetable = {
  season: '2026', edition: 0, run, limits: { ofProject: 4, ofOrganisation: 8, townPeople: null, towns: [] }, turnedAway: [{ limit: 'PROJECT', now: 4, wishes: 147, raiseTo: 6 }], slots: [{ id: 's1', startsAt: '2026-03-20T01:00:00Z', endsAt: '2026-03-20T01:25:00Z', tables: [{ id: 'hall-1', name: '一号厅 1' }] }],
};
const side = { as: 'tenant', tenant: 'guicheng' } as const;
const district: Me = { sub: 's1', username: 'u', name: 'Li', memberships: [{ membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'DISTRICT', id: 'district', name: { zh: '区', en: 'D' }, role: 'district-admin' }] };

describe('the agenda', () => {
  it('says whom one meets where, why a wish was not met, and lets a buyer tell everyone what was asked', async () => {
    const told: unknown[] = [];
    answer('get', '/tenants/{tenant}/agenda', () => HttpResponse.json(agenda));
    answer('get', '/tenants/{tenant}/agenda/{meeting}', () => HttpResponse.json(meeting));
    answer('post', '/tenants/{tenant}/agenda/{meeting}/answers', async ({ request }) => {
      told.push(await request.json());
      return HttpResponse.json(meeting);
    });
    renderAt('/?meeting=m1', <AgendaList side={side} may />, officer);
    expect(await screen.findByText('一号厅 3')).toBeInTheDocument();
    expect(screen.getByText(/洽谈桌已满/)).toBeInTheDocument();
    expect(await screen.findByText('每周探访两次')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '公开答复' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('问题'), { target: { value: '每周几次上门？' } });
    fireEvent.change(within(dialog).getByLabelText('答复'), { target: { value: '两次。' } });
    await userEvent.click(within(dialog).getByRole('button', { name: '公开答复' }));
    await waitFor(() => expect(told).toEqual([{ question: '每周几次上门？', answer: '两次。' }]));
  });

  it('names a meeting that a link leads to, also when it is of another fair', async () => {
    answer('get', '/tenants/{tenant}/agenda', () => HttpResponse.json({ ...agenda, items: [] }));
    answer('get', '/tenants/{tenant}/agenda/{meeting}', () => HttpResponse.json({ ...meeting, meeting: { ...meeting.meeting, title: '去年的社区书屋' } }));
    renderAt('/?meeting=m1', <AgendaList side={side} may />, officer);
    expect(await screen.findByText(/去年的社区书屋/)).toBeInTheDocument();
  });

  it('shows no minutes to who judges the bids', async () => {
    answer('get', '/tenants/{tenant}/agenda', () => HttpResponse.json(agenda));
    answer('get', '/tenants/{tenant}/agenda/{meeting}', () => HttpResponse.json({ ...meeting, organisationMinutes: null, minutesClosed: true }));
    renderAt('/?meeting=m1', <AgendaList side={side} may />, officer);
    expect(await screen.findByText(/不得查阅洽谈纪要/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '写纪要' })).toBeNull();
  });
});

describe('requests', () => {
  it('are accepted by the other side on the version that it saw', async () => {
    const versions: (string | null)[] = [];
    answer('get', '/tenants/{tenant}/agenda/empty-places', () => HttpResponse.json([]));
    answer('get', '/tenants/{tenant}/meeting-requests', () => HttpResponse.json({ items: [asked], next: null }));
    answer('post', '/tenants/{tenant}/meeting-requests/{request}/accept', ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return HttpResponse.json({ ...asked, status: 'ACCEPTED' });
    });
    renderAt('/', <Requests side={side} may />, officer);
    await userEvent.click(await screen.findByRole('button', { name: '接受' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '接受' }));
    await waitFor(() => expect(versions).toEqual(['"2"']));
    expect(screen.queryByRole('button', { name: '撤回' })).toBeNull();
  });
});

describe('an accepted request', () => {
  it('takes a table that is empty today, and says when another was quicker', async () => {
    const sent: unknown[] = [];
    answer('get', '/tenants/{tenant}/agenda', () => HttpResponse.json({ ...agenda, items: [] }));
    answer('get', '/tenants/{tenant}/agenda/empty-places', () => HttpResponse.json(timetable.slots));
    answer('get', '/tenants/{tenant}/meeting-requests', () => HttpResponse.json({ items: [{ ...asked, status: 'ACCEPTED' }], next: null }));
    answer('post', '/tenants/{tenant}/agenda/walk-ins', async ({ request }) => {
      sent.push(await request.json());
      return problem(409, { type: 'place-taken', title: '已被占用', detail: '该时段已有安排。', violations: [] });
    });
    renderAt('/', <Requests side={side} may />, officer);
    await userEvent.click(await screen.findByRole('button', { name: '现场入座' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByLabelText('时段'));
    await userEvent.click(await screen.findByTitle('2026年3月20日 09:00'));
    await userEvent.click(within(dialog).getByLabelText('洽谈桌'));
    await userEvent.click(await screen.findByTitle('一号厅 1'));
    await userEvent.click(within(dialog).getByRole('button', { name: '现场入座' }));
    await waitFor(() => expect(sent).toEqual([{ request: 'r1', slot: 's1', table: 'hall-1' }]));
    expect(await within(dialog).findByText('该时段已有安排。')).toBeInTheDocument();
  });
});

describe('a meeting that is to come', () => {
  it('is checked in for when that is open, and not before', async () => {
    const planned = { ...meeting, meeting: { ...meeting.meeting, status: 'PLANNED' as const, startsAt: '2100-03-20T01:00:00Z', endsAt: '2100-03-20T01:25:00Z' }, tenantThereAt: null };
    const { unmount } = renderAt('/', <MeetingActs side={side} meeting={{ ...planned, checkInFrom: '2100-03-20T00:30:00Z' }} ours={null} own={null} />, officer);
    expect(await screen.findByText('2100年3月20日 08:30 起可以签到')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
    unmount();
    renderAt('/', <MeetingActs side={side} meeting={{ ...planned, checkInFrom: '2000-01-01T00:00:00Z' }} ours={null} own={null} />, officer);
    expect((await screen.findAllByRole('button')).map((b) => b.textContent)).toEqual(['签到']);
  });
});

describe('who has met already', () => {
  it('is offered no other table', async () => {
    answer('get', '/tenants/{tenant}/agenda', () => HttpResponse.json(agenda));
    answer('get', '/tenants/{tenant}/agenda/empty-places', () => HttpResponse.json(timetable.slots));
    answer('get', '/tenants/{tenant}/meeting-requests', () => HttpResponse.json({ items: [{ ...asked, status: 'ACCEPTED' }, { ...asked, id: 'r2', projectId: 'p2', status: 'ACCEPTED' }], next: null }));
    renderAt('/', <Requests side={side} may />, officer);
    await waitFor(() => expect(screen.getAllByRole('button', { name: '现场入座' })).toHaveLength(1));
  });
});

describe('with two fairs at once', () => {
  it('the requests are those of the fair that is shown, and a table is taken at it', async () => {
    const at = (request: Request) => new URL(request.url).searchParams.get('season');
    // The two have met at the fair that runs, where nothing is empty, and agreed to meet at the other one.
    answer('get', '/tenants/{tenant}/agenda', ({ request }) => HttpResponse.json({ ...agenda, items: at(request) === '2026-b' ? [] : agenda.items }));
    answer('get', '/tenants/{tenant}/agenda/empty-places', ({ request }) => HttpResponse.json(at(request) === '2026-b' ? timetable.slots : []));
    answer('get', '/tenants/{tenant}/meeting-requests', ({ request }) => HttpResponse.json({
      items: at(request) === '2026-b' ? [{ ...asked, id: 'r2', season: '2026-b', title: '社区书屋', status: 'ACCEPTED' }] : [asked], next: null,
    }));
    renderAt('/', <Requests side={side} season="2026-b" may />, officer);
    expect(await screen.findByText('社区书屋')).toBeInTheDocument();
    expect(screen.queryByText('居家养老')).toBeNull();
    expect(await screen.findByRole('button', { name: '现场入座' })).toBeInTheDocument();
  });

  it('a request that a link leads to is there, also when it is of the other one', async () => {
    answer('get', '/tenants/{tenant}/meeting-requests', () => HttpResponse.json({ items: [], next: null }));
    answer('get', '/tenants/{tenant}/meeting-requests/{request}', () => HttpResponse.json(asked));
    renderAt('/?request=r1', <Requests side={side} season="2026-b" may />, officer);
    expect(await screen.findByText('居家养老')).toBeInTheDocument();
    expect(screen.getByText('2026')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '接受' })).toBeInTheDocument();
  });

  it('one asks for a meeting about a project of the fair that is shown', async () => {
    const asks: (string | null)[] = [];
    answer('get', '/organisations/{creditCode}/meeting-requests', () => HttpResponse.json({ items: [], next: null }));
    answer('get', '/projects', ({ request }) => {
      asks.push(new URL(request.url).searchParams.get('season'));
      return HttpResponse.json({ items: [], next: null });
    });
    renderAt('/', <Requests side={{ as: 'organisation', creditCode: '52X' }} season="2026-b" may />);
    await userEvent.click(await screen.findByRole('button', { name: '邀约洽谈' }));
    await waitFor(() => expect(asks).toEqual(['2026-b']));
  });
});

describe('wishes', () => {
  it('are put in order and saved with absences', async () => {
    const sent: unknown[] = [];
    answer('get', '/organisations/{creditCode}/wishes', () => HttpResponse.json(wishes));
    answer('get', '/projects', () => HttpResponse.json({ items: [], next: null }));
    answer('get', '/organisations/{creditCode}/agenda', () => HttpResponse.json({ ...agenda, items: [] }));
    answer('put', '/organisations/{creditCode}/wishes', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...wishes, version: 6 });
    });
    renderAt('/', <WishEditor wisher={{ as: 'organisation', creditCode: '52X' }} may />);
    await userEvent.click(await screen.findByRole('button', { name: '上移：青少年' }));
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: '保存意愿' }));
    await waitFor(() => expect(sent).toEqual([{ wishes: ['p2', 'p1'], absences: ['s1'], most: null }]));
    expect(await screen.findByText('已保存')).toBeInTheDocument();
  });

  it('say first which meetings an absence calls off, and are there again after a reload', async () => {
    const sent: unknown[] = [];
    answer('get', '/organisations/{creditCode}/wishes', () => HttpResponse.json(wishes));
    answer('get', '/projects', () => HttpResponse.json({ items: [], next: null }));
    answer('get', '/organisations/{creditCode}/agenda', () => HttpResponse.json({ ...agenda, items: agenda.items.map((m) => ({ ...m, status: 'PLANNED' })) }));
    answer('put', '/organisations/{creditCode}/wishes', async ({ request }) => {
      sent.push(await request.json());
      return problem(412, { type: '/problems/stale', title: '已被修改', changed: null });
    });
    const { unmount } = renderAt('/', <WishEditor wisher={{ as: 'organisation', creditCode: '52X' }} may />);
    await userEvent.click(await screen.findByRole('checkbox'));
    unmount();
    renderAt('/', <WishEditor wisher={{ as: 'organisation', creditCode: '52X' }} may />);
    expect(await screen.findByRole('checkbox')).toBeChecked();
    expect(screen.getByText('有未保存的修改')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: '保存意愿' })).toBeEnabled());
    await userEvent.click(screen.getByRole('button', { name: '保存意愿' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/2026年3月20日 09:00 居家养老/)).toBeInTheDocument();
    expect(sent).toHaveLength(0);
    await userEvent.click(within(dialog).getByRole('button', { name: '保存意愿' }));
    await waitFor(() => expect(sent).toHaveLength(1));
  });
});

describe('wishes that a colleague has changed meanwhile', () => {
  const changed = { ...wishes, version: 9, wishes: [{ party: 'p3', name: '助残' }] };

  /** Typed where nothing was saved yet, and then looked at again when there is something newer. */
  async function typedAndLooked() {
    const sent: unknown[] = [];
    let now = { ...wishes, version: 0 };
    answer('get', '/organisations/{creditCode}/wishes', () => HttpResponse.json(now));
    answer('get', '/projects', () => HttpResponse.json({ items: [], next: null }));
    answer('get', '/organisations/{creditCode}/agenda', () => HttpResponse.json({ ...agenda, items: [] }));
    answer('put', '/organisations/{creditCode}/wishes', async ({ request }) => {
      sent.push({ over: request.headers.get('If-Match'), ...(await request.json() as object) });
      return HttpResponse.json({ ...wishes, version: 10 });
    });
    const { unmount } = renderAt('/', <WishEditor wisher={{ as: 'organisation', creditCode: '52X' }} may />);
    await userEvent.click(await screen.findByRole('button', { name: '上移：青少年' }));
    unmount();
    now = changed;
    renderAt('/', <WishEditor wisher={{ as: 'organisation', creditCode: '52X' }} may />);
    await screen.findByText('此记录已有更新的版本');
    return sent;
  }

  it('are not written over unseen, but when that is said', async () => {
    const sent = await typedAndLooked();
    await userEvent.click(screen.getByRole('button', { name: '以我的为准' }));
    await waitFor(() => expect(screen.queryByText('此记录已有更新的版本')).not.toBeInTheDocument());
    await userEvent.click(screen.getByRole('button', { name: '保存意愿' }));
    await waitFor(() => expect(sent).toEqual([{ over: '"9"', wishes: ['p2', 'p1'], absences: [], most: null }]));
  });

  it('stand there when they are taken, and the own are gone', async () => {
    const sent = await typedAndLooked();
    await userEvent.click(screen.getByRole('button', { name: '采用最新内容' }));
    expect(await screen.findByText('助残')).toBeInTheDocument();
    expect(screen.queryByText(/^(青少年|此记录已有更新的版本)$/)).not.toBeInTheDocument();
    expect(sent).toHaveLength(0);
  });

  it('leave the own text as it is where they cannot be loaded, and the page says why', async () => {
    const sent = await typedAndLooked();
    answer('get', '/organisations/{creditCode}/wishes', () => problem(503, { type: '/problems/busy', title: '系统繁忙' }));
    await userEvent.click(screen.getByRole('button', { name: '采用最新内容' }));
    expect(await screen.findByText('系统繁忙')).toBeInTheDocument();
    expect(screen.getByText('青少年')).toBeInTheDocument();
    expect(sent).toHaveLength(0);
  });
});

describe('the wishes of a project', () => {
  it('name who speaks for it, so that this person is at one table at a time', async () => {
    const sent: unknown[] = [];
    answer('get', '/tenants/{tenant}/projects/{id}/wishes', () => HttpResponse.json({ ...wishes, wishes: [], usual: 4 }));
    answer('get', '/organisations', () => HttpResponse.json({ items: [], next: null }));
    answer('get', '/tenants/{tenant}/agenda', () => HttpResponse.json(agenda));
    answer('put', '/tenants/{tenant}/projects/{id}/wishes', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...wishes, wishes: [], representative: '李主任', version: 6 });
    });
    renderAt('/', <WishEditor wisher={{ as: 'project', tenant: 'guicheng', id: 'p1' }} may />, officer);
    fireEvent.change(await screen.findByLabelText(/接洽人/), { target: { value: '李主任' } });
    await userEvent.click(screen.getByRole('button', { name: '保存意愿' }));
    await waitFor(() => expect(sent).toEqual([{ wishes: [], absences: [], most: null, representative: '李主任' }]));
  });
});

describe('the timetable desk', () => {
  it('shows value and bound, and computes the rest around what is fixed', async () => {
    const sent: unknown[] = [];
    answer('get', '/district/seasons/{season}/timetable', () => HttpResponse.json(timetable));
    answer('get', '/district/seasons/{season}/timetable/editions', () => HttpResponse.json({ items: [], next: null }));
    answer('post', '/district/seasons/{season}/timetable/runs', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(timetable);
    });
    renderAt('/', <TimetableDesk season="2026" />, district);
    expect(await screen.findByText(/差距 1.00%/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: '固定：居家养老 · 春晖社工' }));
    await userEvent.click(screen.getByRole('button', { name: '计算' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '计算' }));
    await waitFor(() => expect(sent).toEqual([{ fixed: [{ projectId: 'p1', creditCode: '52X', slot: 's1', table: 'hall-1' }], fresh: true }]));
  });
});

describe('the limits of the plan', () => {
  it('say how many wishes fail on them, and are raised in the plan that was seen', async () => {
    const sent: unknown[] = [];
    answer('get', '/district/seasons/{season}/timetable', () => HttpResponse.json(timetable));
    answer('get', '/district/seasons/{season}/timetable/editions', () => HttpResponse.json({ items: [], next: null }));
    const plan = { code: '2026', version: 7, plan: { limits: timetable.limits } };
    answer('get', '/district/seasons/{season}', () => HttpResponse.json(plan as never));
    answer('put', '/district/seasons/{season}', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return problem(412, { type: '/problems/stale', title: '已被修改', changed: null });
    });
    renderAt('/', <TimetableDesk season="2026" />, district);
    expect(await screen.findByText('147 个意愿')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: '提高到 6' })).toBeEnabled());
    await userEvent.click(screen.getByRole('button', { name: '提高到 6' }));
    // Meanwhile a colleague has raised it further.
    answer('get', '/district/seasons/{season}', () => HttpResponse.json({ ...plan, version: 8, plan: { limits: { ...timetable.limits, ofProject: 9 } } } as never));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '提高到 6' }));
    await waitFor(() => expect(sent).toEqual([['"7"', { limits: { ...timetable.limits, ofProject: 6 } }]]));
    expect(await screen.findByText('此记录刚被他人修改')).toBeInTheDocument();
  });

  it('are raised once the plan is there; until then the page says what is in the way', async () => {
    answer('get', '/district/seasons/{season}/timetable', () => HttpResponse.json(timetable));
    answer('get', '/district/seasons/{season}/timetable/editions', () => HttpResponse.json({ items: [], next: null }));
    answer('get', '/district/seasons/{season}', () => problem(503, { title: '暂时无法读取' }));
    renderAt('/', <TimetableDesk season="2026" />, district);
    expect(await screen.findByText('暂时无法读取')).toBeInTheDocument();
    answer('get', '/district/seasons/{season}', () => HttpResponse.json({ code: '2026', version: 7, plan: { limits: timetable.limits } } as never));
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('button', { name: '提高到 6' })).toBeEnabled();
  });

  it('are not offered to be raised to less than the plan has by now', async () => {
    answer('get', '/district/seasons/{season}/timetable/editions', () => HttpResponse.json({ items: [], next: null }));
    answer('get', '/district/seasons/{season}', () => HttpResponse.json({ code: '2026', version: 8, plan: { limits: { ...timetable.limits, ofProject: 9 } } } as never));
    const both = { ...timetable, turnedAway: [...timetable.turnedAway, { limit: 'ORGANISATION' as const, now: 8, wishes: 3, raiseTo: 10 }] };
    let asked = 0;
    answer('get', '/district/seasons/{season}/timetable', () => HttpResponse.json(asked++ === 0 ? both : { ...both, turnedAway: [{ limit: 'PROJECT', now: 9, wishes: 5, raiseTo: 11 }] }));
    renderAt('/', <TimetableDesk season="2026" />, district);
    expect(await screen.findByRole('button', { name: '提高到 10' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: '提高到 6' })).not.toBeInTheDocument();
    // What it is by now is one press away.
    expect(screen.getByText('安排中的限额已有变动。')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '查看最新内容' }));
    expect(await screen.findByRole('button', { name: '提高到 11' })).toBeEnabled();
  });
});

describe('the board of the day', () => {
  const of = (id: string, state: BoardMeeting['state'], more: Partial<BoardMeeting> = {}): BoardMeeting => ({
    id, version: 3, tenant: 'guicheng', projectId: 'p1', title: '居家养老', creditCode: '52X', organisation: `机构${id}`, slot: 's1', table: `hall-${id}`, place: `一号厅 ${id}`,
    startsAt: '2026-03-20T01:00:00Z', endsAt: '2026-03-20T01:25:00Z', walkIn: false, tenantThere: false, organisationThere: false, missing: null, state, ...more,
  });
  const board: FairBoard = {
    season: '2026', at: '2026-03-20T01:05:00Z', day: '2026-03-20', days: ['2026-03-20'], now: 's1', next: null,
    slots: [{ id: 's1', startsAt: '2026-03-20T01:00:00Z', endsAt: '2026-03-20T01:25:00Z', tables: [{ id: 'hall-9', name: '一号厅 9' }] }],
    meetings: [of('1', 'WAITING', { tenantThere: true }), of('2', 'HELD'), of('3', 'CALLED_OFF'), of('4', 'TO_COME')],
  };

  it('says who is missing and what is free, and lets the district move what nobody sits at yet', async () => {
    const moved: unknown[] = [];
    answer('get', '/district/seasons/{season}/board', () => HttpResponse.json(board));
    answer('get', '/district/seasons/{season}/board/meetings/{meeting}/places', () => HttpResponse.json(board.slots));
    answer('post', '/district/seasons/{season}/board/meetings/{meeting}/move', async ({ request }) => {
      moved.push(await request.json());
      return problem(422, { type: '/problems/invalid', title: '有误', violations: [{ field: 'table', code: 'table-taken', message: '该时段此桌已有洽谈' }] });
    });
    renderAt('/', <Board season="2026" day={undefined} chooseDay={() => undefined} projector={false} />, district);
    expect(await screen.findByText('机构未到')).toBeInTheDocument();
    expect(screen.getByText('一号厅 9')).toBeInTheDocument();
    const moves = screen.getAllByRole('button', { name: '移动' });
    expect(moves).toHaveLength(1);
    await userEvent.click(moves[0] as HTMLElement);
    const dialog = await screen.findByRole('dialog');
    fireEvent.mouseDown(within(dialog).getByLabelText('时段'));
    await userEvent.click(await screen.findByText('2026年3月20日 09:00', { selector: '.ant-select-item-option-content' }));
    fireEvent.mouseDown(within(dialog).getByLabelText('桌'));
    await userEvent.click(await screen.findByText('一号厅 9', { selector: '.ant-select-item-option-content' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '移动' }));
    expect(await screen.findByText('该时段此桌已有洽谈')).toBeInTheDocument();
    expect(moved).toEqual([{ slot: 's1', table: 'hall-9' }]);
  });

  it('has nothing to press on a wall', async () => {
    answer('get', '/district/seasons/{season}/board', () => HttpResponse.json(board));
    renderAt('/', <Board season="2026" day={undefined} chooseDay={() => undefined} projector />, district);
    expect(await screen.findByText('机构未到')).toBeInTheDocument();
    expect(screen.queryAllByRole('button')).toHaveLength(0);
  });
});
