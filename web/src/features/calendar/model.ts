import type { Schema } from '@/lib/schema';

export type Year = Schema<'CalendarYearView'>;
export type Edition = Schema<'CalendarEditionView'>;
export type Preview = Schema<'CalendarPreview'>;
export type Notice = Schema<'CalendarNoticeRequest'>;

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Days in a row as one range: 2027-10-01 … 2027-10-07. */
export function ranges(days: readonly string[]): { first: string; last: string }[] {
  const found: { first: string; last: string }[] = [];
  for (const day of days) {
    const before = found.at(-1);
    if (before && nextDay(before.last) === day) before.last = day;
    else found.push({ first: day, last: day });
  }
  return found;
}
