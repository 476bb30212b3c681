import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, problem } from '@/test/server';
import { renderAt } from '@/test/render';
import type { Appropriation } from '../model';
import { AppropriationList } from './AppropriationList';

const of = (id: string, fiscalYear: number, more: Partial<Appropriation>): Appropriation => ({
  id, fiscalYear, source: 'TOWN_FINANCE', amount: '1000.00', reserved: '0.00', committed: '0.00', spent: '0.00', free: '1000.00', pending: null,
  returnedReason: null, note: null, enteredAt: '2026-01-01T00:00:00Z', closedAt: null, pledgeId: null, pledgedBy: null, received: null, usable: true, version: 1, ...more,
});
const list = (...items: Appropriation[]) => answer('get', '/tenants/{tenant}/appropriations', () => HttpResponse.json({ items, next: null }));

describe('a tenant’s appropriations', () => {
  it('are added up by year, never over two of them, and not for a year that is closed', async () => {
    list(of('a', 2026, {}), of('b', 2026, { source: 'WELFARE_LOTTERY', amount: '500.00', free: '500.00' }), of('c', 2025, { amount: '70.00', free: '70.00' }),
      of('d', 2024, { amount: '9.00', free: '0.00', closedAt: '2025-01-05T00:00:00Z' }));
    renderAt('/', <AppropriationList tenant="guicheng" />);
    const year = (n: number) => screen.getByRole('heading', { name: `${n} 年度合计` }).closest('section') as HTMLElement;
    await screen.findByRole('heading', { name: '2026 年度合计' });
    expect(year(2026)).toHaveTextContent('1,500.00');
    expect(year(2025)).toHaveTextContent('70.00');
    expect(screen.queryByRole('heading', { name: '2024 年度合计' })).not.toBeInTheDocument();
    expect(screen.queryByText('1,570.00')).not.toBeInTheDocument();
  });

  it('show what waits for its approval and why what was entered was returned', async () => {
    list(of('a', 2026, { amount: '0.00', free: '0.00', pending: '30000.00', usable: false }), of('b', 2026, { source: 'WELFARE_LOTTERY', amount: '0.00', free: '0.00', returnedReason: '与批复不符', usable: false }));
    renderAt('/', <AppropriationList tenant="guicheng" />);
    const table = await screen.findByRole('table');
    expect(within(table).getByText('待审批')).toBeInTheDocument();
    expect(table).toHaveTextContent('30,000.00');
    expect(within(table).getByText('已退回')).toBeInTheDocument();
    expect(table).toHaveTextContent('与批复不符');
  });

  it('say why there are none, and that they could not be read', async () => {
    list();
    const first = renderAt('/', <AppropriationList tenant="guicheng" />);
    expect(await screen.findByText('还没有预算')).toBeInTheDocument();
    first.unmount();
    answer('get', '/tenants/{tenant}/appropriations', () => problem(500, { title: '出错了' }));
    renderAt('/', <AppropriationList tenant="guicheng" />);
    expect(await screen.findByText('出错了')).toBeInTheDocument();
  });
});
