import { describe, expect, it } from 'vitest';
import { atLines, offer, toBidContent, toForm } from './content';

const asked = {
  budgetCeiling: '100000.00',
  indicators: [{ id: 'indicator-1', name: 'visit', unit: 'x', quantity: 3, unitPrice: '0.10' }, { id: 'indicator-3', name: 'group', unit: 'x', quantity: 12, unitPrice: '1000.00' }],
  staff: [{ id: 'staff-1', role: 'social worker', persons: 2, months: 12, monthlyPrice: '3000.00' }],
};
const prices = (visit: string, group: string, worker: string) => ({ prices: { 'indicator-1': visit, 'indicator-3': group, 'staff-1': worker } });

describe('an offer', () => {
  it('adds up to the cent, beside what is left below the ceiling', () => {
    expect(offer(prices('0.10', '900.01', '3666.65'), asked)).toEqual({ total: '98800.02', ceiling: '100000.00', left: '1199.98', exceeds: false, complete: true });
  });

  it('one cent above the ceiling is above it', () => {
    expect(offer(prices('0.10', '1000.00', '3666.66'), asked).exceeds).toBe(true);
    expect(offer(prices('0.00', '1000.00', '3666.66'), { ...asked, budgetCeiling: '99999.84' }).exceeds).toBe(false);
  });

  it('keeps the price of a line that has moved, and passes over one that is gone', () => {
    const moved = { ...asked, indicators: [...asked.indicators].reverse() };
    const form = { prices: { ...prices('0.10', '900.01', '3666.65').prices, 'indicator-2': '9.00' } };
    expect(offer(form, moved).total).toBe('98800.02');
    expect(toBidContent(form, moved, 2).prices.map((p) => p.line)).toEqual(['indicator-3', 'indicator-1', 'staff-1']);
  });

  it('half typed has a place for every line and no invented price', () => {
    const content = toBidContent({ prices: { 'indicator-3': '900.00' }, staff: [{ name: 'Li' }, undefined] }, asked, 2);
    expect(content.projectEdition).toBe(2);
    expect(content.prices).toEqual([{ line: 'indicator-1', unitPrice: null }, { line: 'indicator-3', unitPrice: '900.00' }, { line: 'staff-1', unitPrice: null }]);
    expect(content.staff[0]).toEqual({ name: 'Li', role: '', certificate: null });
    expect(offer(toForm(content), asked).complete).toBe(false);
    expect(toForm(content).prices).toEqual({ 'indicator-1': null, 'indicator-3': '900.00', 'staff-1': null });
  });

  it('what is wrong with a price that was sent stands at its line', () => {
    const violation = (field: string) => ({ field, code: 'x', message: 'y' });
    expect(atLines(['prices[1].unitPrice', 'prices.staff-1', 'prices[9].line', 'proposal'].map(violation), asked).map((v) => v.field))
      .toEqual(['prices.indicator-3', 'prices.staff-1', 'prices[9].line', 'proposal']);
  });
});
