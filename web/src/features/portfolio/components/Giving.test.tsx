import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer } from '@/test/server';
import { renderAt } from '@/test/render';
import { Giving } from './Giving';

const months = [{ month: '2026-03', planned: '8000.00', requested: '0.00' }];
const due = { id: 't1', pledgeId: 'g1', number: 1, tenant: 'dali', title: '居家养老', amount: '12000.00', dueOn: '2025-08-31', status: 'PLANNED' as const, overdue: true, turn: 'BUYER' as const };

describe("a foundation's money by time", () => {
  it('says what is left of a year, and with whom a tranche waits that is due and was never asked for', async () => {
    answer('get', '/organisations/{creditCode}/portfolio/giving', () => HttpResponse.json({
      years: [{ year: 2026, sum: '20000.00', offered: '5000.00', promised: '18000.00', paid: '0.00', left: '-3000.00' }, { year: 2027, sum: null, offered: '0.00', promised: '1000.00', paid: '0.00', left: null }],
      overdue: '12000.00', months,
    }));
    answer('get', '/organisations/{creditCode}/portfolio/tranches', () => HttpResponse.json({ items: [due], next: null }));
    renderAt('/', <Giving creditCode="53X" />);
    expect(await screen.findByRole('row', { name: /2026.*20,000.00.*3,000.00.*超出/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /2027.*未公布/ })).toBeInTheDocument();
    expect(await screen.findByText(/等待.*请款/)).toBeInTheDocument();
    expect(screen.getByText('已逾期')).toBeInTheDocument();
  });
});
