import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropAllCopies } from '@/lib/localCopy';
import type { Schema } from '@/lib/schema';
import type { Me } from '@/lib/session';
import { answer, problem } from '@/test/server';
import { renderAt } from '@/test/render';
import SeasonPage from './routes/district/SeasonPage';

const limits = { ofProject: 4, ofOrganisation: 8, townPeople: null, towns: [] };
const season: Schema<'WholeSeason'> = {
  code: '2026', stage: 'PLANNED', openedAt: '2026-01-01T00:00:00Z', closedAt: null, sample: true, version: 3,
  plan: {
    name: { zh: '社洽会', en: 'Fair' }, opensOn: '2026-03-20', closesOn: '2026-06-26', dates: [], streams: ['REGULAR'], admits: ['FOUNDATION'], leastGrade: null, ceremonyFrom: null, projectsUntil: null,
    limits, venues: [], closures: [],
  },
};
const limitRaised: Schema<'WholeSeason'> = { ...season, version: 4, plan: { ...season.plan, limits: { ...limits, ofProject: 6 } } };
const admin: Me = { sub: 's1', username: 'u', name: 'Li', memberships: [{ membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'DISTRICT', id: 'district', name: { zh: '区', en: 'D' }, role: 'district-admin' }] };

const show = () => renderAt('/d/seasons/2026', <Routes><Route path="/d/seasons/:season" element={<SeasonPage />} /></Routes>, admin);
const name = () => screen.findByLabelText<HTMLInputElement>('中文名称');
const ofProject = () => screen.getByLabelText<HTMLInputElement>('每个项目最多洽谈场数');
const lookedAtAgain = () => fireEvent(window, new Event('visibilitychange'));

describe('the plan of a fair while a colleague changes it', () => {
  let now: Schema<'WholeSeason'>;
  beforeEach(() => {
    now = season;
    answer('get', '/district/seasons/{season}', () => HttpResponse.json(now));
  });
  afterEach(dropAllCopies);

  it('keeps what is typed, also over a reload, says that there is a newer one, and is saved over that when its owner says so', async () => {
    const sent: unknown[] = [];
    answer('put', '/district/seasons/{season}', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), ((await request.json()) as Schema<'SeasonPlan'>).name.zh]);
      now = { ...limitRaised, version: 5 };
      return HttpResponse.json(now);
    });
    const { unmount } = show();
    fireEvent.change(await name(), { target: { value: '第十届社洽会' } });
    now = limitRaised;
    lookedAtAgain();
    expect(await screen.findByText('此记录已有更新的版本')).toBeInTheDocument();
    expect(await name()).toHaveValue('第十届社洽会');

    unmount();
    show();
    expect(await name()).toHaveValue('第十届社洽会');
    await userEvent.click(await screen.findByRole('button', { name: '以我的为准' }));
    await waitFor(() => expect(sent).toEqual([['"4"', '第十届社洽会']]));
    await waitFor(() => expect(screen.queryByText('此记录已有更新的版本')).toBeNull());
  });

  it('is saved over what a colleague saved just before, when its owner says so', async () => {
    const sent: unknown[] = [];
    answer('put', '/district/seasons/{season}', ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      if (sent.length > 1) return HttpResponse.json({ ...season, version: 5 });
      now = limitRaised;
      return problem(412, { type: '/problems/stale', title: '已被修改' });
    });
    show();
    fireEvent.change(await name(), { target: { value: '第十届社洽会' } });
    await userEvent.click(screen.getByRole('button', { name: '保存安排' }));
    await userEvent.click(await screen.findByRole('button', { name: '以我的为准' }));
    await waitFor(() => expect(sent).toEqual(['"3"', '"4"']));
    await waitFor(() => expect(screen.queryByRole('button', { name: '以我的为准' })).toBeNull());
  });

  it('says beside the notice why the newer one cannot be loaded', async () => {
    show();
    fireEvent.change(await name(), { target: { value: '第十届社洽会' } });
    now = limitRaised;
    lookedAtAgain();
    const theirs = await screen.findByRole('button', { name: '采用最新内容' });
    answer('get', '/district/seasons/{season}', () => problem(503, { title: '暂时无法读取' }));
    await userEvent.click(theirs);
    expect(await screen.findByText('暂时无法读取')).toBeInTheDocument();
    expect(await name()).toHaveValue('第十届社洽会');
  });

  it.each([['gives way to the newer one when its owner says so', false], ['does so after a reload too', true]])('%s', async (_, reloaded) => {
    const { unmount } = show();
    fireEvent.change(await name(), { target: { value: '第十届社洽会' } });
    now = limitRaised;
    if (reloaded) {
      unmount();
      show();
    } else {
      lookedAtAgain();
    }
    await userEvent.click(await screen.findByRole('button', { name: '采用最新内容' }));
    await waitFor(async () => expect(await name()).toHaveValue('社洽会'));
    expect(ofProject()).toHaveValue('6');
    expect(screen.queryByText('此记录已有更新的版本')).toBeNull();
  });

  it('hears of what comes after its own save too', async () => {
    answer('put', '/district/seasons/{season}', async ({ request }) => {
      now = { ...season, version: 4, plan: (await request.json()) as Schema<'SeasonPlan'> };
      return HttpResponse.json(now);
    });
    show();
    fireEvent.change(await name(), { target: { value: '第十届社洽会' } });
    await userEvent.click(screen.getByRole('button', { name: '保存安排' }));
    await waitFor(() => expect(now.version).toBe(4));
    await waitFor(() => expect(screen.getByRole('button', { name: '保存安排' })).not.toHaveClass('ant-btn-loading'));
    expect(screen.queryByText('此记录已有更新的版本')).toBeNull();
    fireEvent.change(await name(), { target: { value: '第十一届社洽会' } });
    now = { ...limitRaised, version: 5 };
    lookedAtAgain();
    expect(await screen.findByText('此记录已有更新的版本')).toBeInTheDocument();
    expect(await name()).toHaveValue('第十一届社洽会');
  });

  it('follows it where nothing is typed', async () => {
    show();
    await name();
    now = limitRaised;
    lookedAtAgain();
    await waitFor(() => expect(ofProject()).toHaveValue('6'));
  });
});
