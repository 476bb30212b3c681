import { describe, expect, it } from 'vitest';
import { monthAfter, weeksOf } from './month';

describe('a month', () => {
  it('follows another across the turn of the year', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
  });

  it('has whole weeks from Monday on, with the days of its neighbours', () => {
    const weeks = weeksOf('2026-03');
    expect(weeks[0]).toEqual(['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28', '2026-03-01']);
    expect(weeks.at(-1)?.at(-1)).toBe('2026-04-05');
    expect(weeksOf('2027-02')).toHaveLength(4);
  });
});
