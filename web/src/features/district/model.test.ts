import { describe, expect, it } from 'vitest';
import { groupBy, type Cell } from './model';

const cells: Cell[] = [
  { tenant: 'dali', stream: 'CORE_WORK', status: 'PUBLISHED', projects: 2, budget: '100000.10' },
  { tenant: 'guicheng', stream: null, status: 'DRAFT', projects: 1, budget: '0.20' },
  { tenant: 'dali', stream: 'REGULAR', status: 'CLOSED', projects: 3, budget: '5.00' },
];

describe('the numbers of the district', () => {
  it('add up to the cent by tenant', () =>
    expect(groupBy(cells, 'tenant')).toEqual([{ key: 'dali', projects: 5, budget: '100005.10' }, { key: 'guicheng', projects: 1, budget: '0.20' }]));

  it('keep projects that have no stream yet', () => expect(groupBy(cells, 'stream').map((g) => g.key)).toEqual(['REGULAR', 'CORE_WORK', '']));
});
