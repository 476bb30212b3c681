import { describe, expect, it } from 'vitest';
import { buyersOf, importPath, type PreviewRow } from './model';

const row = (number: number, tenant: string | null, faulty = false): PreviewRow => ({
  number, tenant, buyer: tenant ?? 'nobody', title: 'x', stream: null, budgetCeiling: null,
  faults: faulty ? [{ field: 'title', code: 'NotNull', message: 'missing' }] : [],
});

describe('a list of many buyers', () => {
  it('counts for each buyer only the rows that make a draft', () =>
    expect(buyersOf([row(2, 'guicheng'), row(3, 'dali'), row(4, 'guicheng'), row(5, 'dali', true), row(6, null, true)]))
      .toEqual([{ tenant: 'guicheng', rows: 2 }, { tenant: 'dali', rows: 1 }]));

  it('is imported buyer by buyer from the district, and at once by a tenant', () => {
    expect(importPath('district', 'dali')).toBe('/district/project-lists/dali/import');
    expect(importPath({ tenant: 'dali' }, 'dali')).toBe('/tenants/dali/project-lists/import');
  });
});
