import { describe, expect, it } from 'vitest';
import { offer, toBidContent } from './content';

const asked = {
  budgetCeiling: '100000.00',
  indicators: [{ name: 'visit', unit: 'x', quantity: 3, unitPrice: '0.10' }, { name: 'group', unit: 'x', quantity: 12, unitPrice: '1000.00' }],
  staff: [{ role: 'social worker', persons: 2, months: 12, monthlyPrice: '3000.00' }],
};

describe('an offer', () => {
  it('adds up to the cent, beside what is left below the ceiling', () => {
    expect(offer({ indicatorPrices: ['0.10', '900.01'], staffPrices: ['3666.65'] }, asked))
      .toEqual({ total: '98800.02', ceiling: '100000.00', left: '1199.98', exceeds: false, complete: true });
  });

  it('one cent above the ceiling is above it', () => {
    expect(offer({ indicatorPrices: ['0.10', '1000.00'], staffPrices: ['3666.66'] }, asked).exceeds).toBe(true);
    expect(offer({ indicatorPrices: ['0.00', '1000.00'], staffPrices: ['3666.66'] }, { ...asked, budgetCeiling: '99999.84' }).exceeds).toBe(false);
  });

  it('half typed has a place for every line and no invented price', () => {
    const content = toBidContent({ indicatorPrices: [undefined, '900.00'], staff: [{ name: 'Li' }, undefined] }, asked);
    expect(content.indicatorPrices).toEqual([null, '900.00']);
    expect(content.staffPrices).toEqual([null]);
    expect(content.staff[0]).toEqual({ name: 'Li', role: '', certificate: null });
    expect(offer({ indicatorPrices: [undefined, '900.00'] }, asked).complete).toBe(false);
  });
});
