import { describe, expect, it } from 'vitest';
import { ranges } from './model';

describe('days in a row', () => {
  it('are one range, over the ends of months and years too', () => {
    expect(ranges(['2026-12-31', '2027-01-01', '2027-01-02', '2027-02-28', '2027-03-01', '2027-06-09'])).toEqual([
      { first: '2026-12-31', last: '2027-01-02' }, { first: '2027-02-28', last: '2027-03-01' }, { first: '2027-06-09', last: '2027-06-09' },
    ]);
    expect(ranges([])).toEqual([]);
  });
});
