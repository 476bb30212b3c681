import { describe, expect, it } from 'vitest';
import { criteriaFrom, differences, referenceTotal, toContent } from './content';

const template = [{ name: 'a', weight: 40 }, { name: 'b', weight: 25 }, { name: 'c', weight: 20 }, { name: 'd', weight: 15 }];

describe('a project’s content', () => {
  it.each(Array.from({ length: 31 }, (_, price) => price))('criteria with %i points for the price add up to 100', (price) => {
    const criteria = criteriaFrom(template, price, 'price');
    expect(criteria.reduce((s, c) => s + c.weight, 0)).toBe(100);
    expect(criteria.filter((c) => c.kind === 'PRICE').map((c) => c.weight)).toEqual(price ? [price] : []);
  });

  it('is whole however little was typed', () => {
    expect(toContent({ title: 'x' })).toMatchObject({ title: 'x', indicators: [], staff: [], funding: [], criteria: [], documents: [], need: null, bidDeadline: null });
  });

  it('costs what its indicators and staff cost', () => {
    const cost = referenceTotal({
      indicators: [{ id: 'indicator-1', name: 'visit', unit: 'x', quantity: 240, unitPrice: '150.00' }],
      staff: [{ id: 'staff-1', role: 'social worker', persons: 3, months: 12, monthlyPrice: '9000.00' }],
    });
    expect(cost).toBe('360000.00');
  });

  it('differs in the fields that differ', () => {
    const before = toContent({ title: 'x', beneficiaryCount: 1 });
    expect(differences(before, toContent({ title: 'x', beneficiaryCount: 2, requirements: 'y' }))).toEqual(['beneficiaryCount', 'requirements']);
    expect(differences(before, before)).toEqual([]);
  });
});
