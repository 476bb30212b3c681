import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { setServerNow } from '@/lib/clock';
import { clock } from '@/test/remedies';
import { renderAt } from '@/test/render';
import { answer } from '@/test/server';
import { OverdueList } from './OverdueList';

const give = (items: unknown[]) => answer('get', '/district/overdue', () => HttpResponse.json({ items, next: null }));

beforeEach(() => setServerNow('2026-05-14T01:00:00Z'));

describe('what is overdue in the district', () => {
  it('is told with its rule and leads to where it should have been done', async () => {
    give([{ id: 'x', tenant: 'dali', projectId: 'p1', projectTitle: '居家养老', clock: { ...clock, state: 'EXPIRED' } }]);
    renderAt('/', <OverdueList />);
    expect(await screen.findByRole('link', { name: '居家养老' })).toHaveAttribute('href', '/t/dali/projects/p1?view=remedies');
    expect(screen.getByRole('table')).toHaveTextContent('质疑答复');
    expect(screen.getByRole('table')).toHaveTextContent('2026-05-11 已逾期（财政部令第94号 第13条');
  });

  it('may be nothing', async () => {
    give([]);
    renderAt('/', <OverdueList />);
    expect(await screen.findByText('没有逾期事项')).toBeInTheDocument();
  });
});
