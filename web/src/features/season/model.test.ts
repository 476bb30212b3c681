import { describe, expect, it } from 'vitest';
import { hoursOf, slotsOf } from './model';

describe('the hours of a venue', () => {
  it('are every time on every day, by the clock in Beijing', () => {
    const slots = slotsOf({ days: '2026-03-20，2026-03-21', times: '9:30, 14：00', minutes: 25 });
    expect(slots).toHaveLength(4);
    expect(slots?.[0]).toEqual({ startsAt: '2026-03-20T01:30:00Z', endsAt: '2026-03-20T01:55:00Z' });
  });

  it('come back as they were typed', () => {
    const hours = { days: '2026-03-20, 2026-03-21', times: '09:30, 14:00', minutes: 25 };
    expect(hoursOf(slotsOf(hours) ?? [])).toEqual(hours);
  });

  it('are not guessed where a day or a time cannot be read', () => {
    expect(slotsOf({ days: '20 March', times: '09:30', minutes: 25 })).toBeNull();
    expect(slotsOf({ days: '2026-03-20', times: '25:00', minutes: 25 })).toBeNull();
  });
});
