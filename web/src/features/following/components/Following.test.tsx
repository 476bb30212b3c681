import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Schema } from '@/lib/schema';
import { answer, problem, server } from '@/test/server';
import { renderAt } from '@/test/render';
import { FollowAct } from './FollowAct';
import { FollowedList } from './FollowedList';

const followed = (n: number): Schema<'FollowedProjectView'> => ({
  projectId: `p${n}`, number: `2026-dali-00${n}`, title: `居家养老${n}`, tenant: 'dali', field: '居家养老', status: 'PUBLISHED',
  budgetCeiling: '48000.00', bidDeadline: '2026-03-20T09:00:00Z', followedAt: '2026-03-01T01:00:00Z',
});
const list = '/organisations/{creditCode}/followed-projects' as const;

describe('what an organisation follows', () => {
  it('lets two to four of its projects be compared, and no more', async () => {
    answer('get', list, () => HttpResponse.json({ items: [1, 2, 3, 4, 5].map(followed), next: null }));
    renderAt('/', <FollowedList creditCode="53X" />);
    await userEvent.click(await screen.findByRole('checkbox', { name: '比较“居家养老1”' }));
    expect(screen.queryByRole('link', { name: /比较所选/ })).toBeNull();
    for (const n of [2, 3, 4]) await userEvent.click(screen.getByRole('checkbox', { name: `比较“居家养老${n}”` }));
    expect(screen.getByRole('link', { name: '比较所选 4 个项目' })).toHaveAttribute('href', '/o/53X/compare?project=p1&project=p2&project=p3&project=p4');
    expect(screen.getByRole('checkbox', { name: '比较“居家养老5”' })).toBeDisabled();
  });

  it('says what to do while there is nothing', async () => {
    answer('get', list, () => HttpResponse.json({ items: [], next: null }));
    renderAt('/', <FollowedList creditCode="53X" />);
    expect(await screen.findByText('还没有关注的项目')).toBeInTheDocument();
  });

  it('is put on the list from the project, and says why when it cannot be', async () => {
    let on = false;
    answer('get', `${list}/{project}`, () => HttpResponse.json({ followed: on }));
    answer('put', `${list}/{project}`, () => {
      on = true;
      return new HttpResponse(null, { status: 204 });
    });
    server.use(http.delete('*/api/v1/organisations/:creditCode/followed-projects/:project', () => problem(404, { type: 'not-found', title: '没有这项', violations: [] })));
    renderAt('/', <FollowAct creditCode="53X" project="p1" />);
    await userEvent.click(await screen.findByRole('button', { name: '关注', pressed: false }));
    await userEvent.click(await screen.findByRole('button', { name: '取消关注', pressed: true }));
    await waitFor(() => expect(screen.getByText('没有这项')).toBeInTheDocument());
  });
});
