import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer } from '@/test/server';
import { renderAt } from '@/test/render';
import { OrganisationMatches } from './OrganisationMatches';
import { ProjectMatches } from './ProjectMatches';

const part = (name: string, points: number, most: number, figure: string | null) => ({ name, points, most, figure });
const match = {
  gap: '300000.00',
  project: { id: 'p1', number: '2026-1', title: '居家养老', tenant: 'guicheng', stream: null, field: '养老', area: null, status: 'PUBLISHED', procedure: null, budgetCeiling: '300000.00', publishedAt: null, bidDeadline: null, changedAt: '2026-03-02T00:00:00Z' },
  fit: { points: 62, parts: [part('FIELD', 40, 40, '养老'), part('EXPERIENCE', 5, 20, '1'), part('GRADES', 7, 15, null), part('SIZE', 3, 10, '50000.00'), part('CAPACITY', 4, 10, '3'), part('STAFF', 3, 5, '2')] },
};

describe('projects that fit', () => {
  it('say why, part by part, and that a place of business gives nothing', async () => {
    answer('get', '/organisations/{creditCode}/matches', () => HttpResponse.json({ items: [match], next: null }));
    renderAt('/', <ProjectMatches creditCode="52X" />);
    expect(await screen.findByText('匹配度 62')).toBeInTheDocument();
    const row = (name: string) => within(screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement);
    expect(row('服务领域').getByText('40 / 40')).toBeInTheDocument();
    expect(row('履约评价').getByText('尚无末期评估，按一半计')).toBeInTheDocument();
    expect(row('项目规模').getByText(/50,000.00/)).toBeInTheDocument();
  });

  it('show a foundation the gap, what speaks for each as chips, and ask anew for what is filtered', async () => {
    const asked: string[] = [];
    const parts = [part('FIELD', 40, 40, '养老'), part('GAP', 14, 20, '280000.00'), part('FUNDERS', 5, 5, '0'), part('GRANT', 0, 10, '20000.00')];
    answer('get', '/organisations/{creditCode}/matches', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [{ ...match, gap: '280000.00', fit: { points: 59, parts } }], next: 'n1' });
    });
    renderAt('/?field=养老', <ProjectMatches creditCode="53440605MJ00000001" />);
    const reasons = within(await screen.findByRole('list', { name: '加分理由' })).getAllByRole('listitem').map((x) => x.textContent);
    expect(reasons).toEqual(['项目领域：养老 +40', '资金缺口 280,000.00 元 +14', '还没有其他基金会资助 +5']);
    await userEvent.click(screen.getByRole('button', { name: '下一页' }));
    await waitFor(() => expect(asked.at(-1)).toContain('cursor=n1'));
    expect(decodeURIComponent(asked.at(-1) ?? '')).toContain('field=养老');
  });

  it('say what to do where there are none', async () => {
    answer('get', '/organisations/{creditCode}/matches', () => HttpResponse.json({ items: [], next: null }));
    renderAt('/', <ProjectMatches creditCode="52X" />);
    expect(await screen.findByText('目前没有可投标的项目')).toBeInTheDocument();
  });
});

describe('organisations that fit', () => {
  it('go on behind the first page', async () => {
    answer('get', '/tenants/{tenant}/projects/{id}/matches', ({ request }) => {
      const first = !new URL(request.url).searchParams.has('cursor');
      return HttpResponse.json({ items: [{ creditCode: first ? '52A' : '52B', name: first ? '甲社工中心' : '乙社工中心', kind: 'ASSOCIATION', fit: match.fit }], next: first ? 'n1' : null });
    });
    renderAt('/', <OrganisationMatches tenant="guicheng" project="p1" />);
    expect(await screen.findByRole('link', { name: '甲社工中心' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '下一页' }));
    expect(await screen.findByRole('link', { name: '乙社工中心' })).toBeInTheDocument();
  });
});
