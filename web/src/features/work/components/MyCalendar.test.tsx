import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { setServerNow } from '@/lib/clock';
import { loadTexts } from '@/lib/i18n';
import { renderAt } from '@/test/render';
import { answer } from '@/test/server';
import type { CalendarItem } from '../api/useMyCalendar';
import { MyCalendar } from './MyCalendar';

const date: CalendarItem = {
  kind: 'opening', uid: 'opening-p1', subjectId: 'p1', title: { zh: '居家养老', en: 'Home care' }, scope: 'TENANT', scopeId: 'dali', tenant: 'dali', season: null, day: '2026-03-16', startsAt: '2026-03-16T01:30:00Z',
  endsAt: null, place: null, clock: null,
};

beforeEach(async () => {
  setServerNow('2026-03-02T01:00:00Z');
  await loadTexts(['work']);
});

describe('my calendar', () => {
  it('shows this month by the clock in Beijing, each date with its hour and its place in the portal', async () => {
    const months: (string | null)[] = [];
    answer('get', '/me/calendar', ({ request }) => {
      months.push(new URL(request.url).searchParams.get('month'));
      return HttpResponse.json({ from: '2026-03-01', until: '2026-03-31', items: [date, { ...date, uid: 'report-due-r1', kind: 'report-due', subjectId: 'c1', startsAt: null }], cut: [] });
    });
    const { router } = renderAt('/calendar', <MyCalendar />);
    expect(await screen.findByRole('heading', { name: '2026年3月16日周一' })).toBeInTheDocument();
    const hrefs = screen.getAllByRole('link', { name: '居家养老' }).map((a) => a.getAttribute('href'));
    expect(hrefs).toEqual(['/t/dali/projects/p1?view=opening', '/t/dali/contracts/c1#reports']);
    expect(screen.getAllByText('09:30', { exact: false }).length).toBeGreaterThan(0);
    expect(months).toEqual(['2026-03']);

    fireEvent.click(screen.getByRole('button', { name: '下个月' }));
    await waitFor(() => expect(router.state.location.search).toBe('?month=2026-04'));
    await waitFor(() => expect(months.at(-1)).toBe('2026-04'));
  });

  it('does not ask for a month that is none', async () => {
    answer('get', '/me/calendar', ({ request }) => HttpResponse.json({ from: '', until: '', items: [], cut: [new URL(request.url).searchParams.get('month')] }));
    renderAt('/calendar?month=2026-13', <MyCalendar />);
    expect(await screen.findByText('这个月没有日程')).toBeInTheDocument();
    expect(screen.getByText(/2026-03/)).toBeInTheDocument();
  });
});
