import dayjs from 'dayjs';
import { describe, expect, it } from 'vitest';
import { formatDate, formatEnd, formatInstant, remaining } from './dates';
import { keepLanguage } from './language';
import { fromWallClock, toWallClock } from './wallClock';

describe('dates', () => {
  it('are shown by the clock in Beijing, whatever zone the browser is in', () => {
    expect(formatInstant('2026-03-02T01:00:00Z')).toBe('2026年3月2日 09:00');
    expect(formatInstant('2026-03-01T16:30:00Z')).toBe('2026年3月2日 00:30');
    keepLanguage('en');
    expect(formatInstant('2026-03-02T01:00:00Z')).toBe('2 Mar 2026, 09:00');
  });

  it('what ends with a day is said by that day', () => {
    expect(formatEnd('2026-03-09T16:00:00Z')).toBe('2026年3月9日 24:00');
    expect(formatEnd('2026-03-09T09:00:00Z')).toBe('2026年3月9日 17:00');
    keepLanguage('en');
    expect(formatEnd('2026-03-09T16:00:00Z')).toBe('9 Mar 2026, 24:00');
  });

  it('days stay the day that was meant', () => {
    expect(formatDate('2026-05-01')).toBe('2026年5月1日');
    expect(formatDate('2026-04-30T16:00:00Z')).toBe('2026年5月1日');
  });

  it('picked on the wall clock come back as the same instant', () => {
    const instant = '2026-03-02T01:05:00Z';
    expect(toWallClock(instant).format('YYYY-MM-DD HH:mm')).toBe('2026-03-02 09:05');
    expect(fromWallClock(dayjs(toWallClock(instant).format('YYYY-MM-DDTHH:mm:ss')))).toBe(instant);
  });

  it('count down to the second and say when it is over', () => {
    const now = new Date('2026-03-02T01:00:00Z');
    expect(remaining('2026-03-05T03:04:05Z', now)).toEqual({ past: false, days: 3, hours: 2, minutes: 4, seconds: 5 });
    expect(remaining('2026-03-02T01:00:00Z', now).past).toBe(true);
    expect(remaining('2026-02-27T01:00:00Z', now)).toMatchObject({ past: true, days: 3 });
  });
});
