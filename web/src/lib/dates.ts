import { currentLanguage } from './language';

/** The fair runs by Beijing time wherever its visitors are; each shown time names it. */
export const zone = 'Asia/Shanghai';

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(currentLanguage(), { timeZone: zone, ...options });

/** 2026-03-02T01:00:00Z → "2026年3月2日 09:00" / "2 Mar 2026, 09:00". */
export function formatInstant(instant: string | Date): string {
  const date = new Date(instant);
  if (currentLanguage() === 'en') {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(date);
  }
  return `${format({ dateStyle: 'long' }).format(date)} ${format({ hour: '2-digit', minute: '2-digit', hour12: false }).format(date)}`;
}

/** A date, given as a date or as the instant whose day in Beijing is meant. */
export function formatDate(day: string): string {
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T00:00:00+08:00` : day);
  return new Intl.DateTimeFormat(currentLanguage() === 'en' ? 'en-GB' : 'zh-CN', { timeZone: zone, year: 'numeric', month: currentLanguage() === 'en' ? 'short' : 'long', day: 'numeric' }).format(date);
}

/** 2026-03 → "2026年3月" / "March 2026". */
export function formatMonth(month: string): string {
  return new Intl.DateTimeFormat(currentLanguage() === 'en' ? 'en-GB' : 'zh-CN', { timeZone: zone, year: 'numeric', month: 'long' }).format(new Date(`${month}-01T00:00:00+08:00`));
}

/** The hour of a point in time, like 09:30. */
export function formatTime(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** When something ends; what ends with a day is said by that day: 2026-03-09T16:00:00Z → "2026年3月9日 24:00" / "9 Mar 2026, 24:00". */
export function formatEnd(instant: string): string {
  if (formatTime(instant) !== '00:00') return formatInstant(instant);
  const day = formatDate(new Date(Date.parse(instant) - 1).toISOString());
  return currentLanguage() === 'en' ? `${day}, 24:00` : `${day} 24:00`;
}

/** The day on which an instant falls, like 2026-03-02. */
export function today(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now);
}

/** A date with the day of the week, or that alone. */
export function formatWeekday(day: string, only?: 'name'): string {
  const english = currentLanguage() === 'en';
  if (only) return new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { timeZone: zone, weekday: 'short' }).format(new Date(`${day}T00:00:00+08:00`));
  return new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { timeZone: zone, year: 'numeric', month: english ? 'short' : 'long', day: 'numeric', weekday: 'short' })
    .format(new Date(`${day}T00:00:00+08:00`));
}

type Remaining = { past: boolean; days: number; hours: number; minutes: number; seconds: number };

/** How long from now to then. */
export function remaining(until: string, now: Date): Remaining {
  const millis = Date.parse(until) - now.getTime();
  const s = Math.floor(Math.abs(millis) / 1000);
  return { past: millis <= 0, days: Math.floor(s / 86_400), hours: Math.floor(s / 3600) % 24, minutes: Math.floor(s / 60) % 60, seconds: s % 60 };
}

/** Whole days that have passed since a point in time. */
export function daysSince(at: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - new Date(at).getTime()) / 86_400_000));
}

/** The last day of a term, which ends with that day: 2026-05-11T16:00:00Z → "2026-05-11" / "11 May 2026", as official texts write it. */
export function formatLastDay(end: string): string {
  const last = new Date(Date.parse(end) - 1);
  return currentLanguage() === 'en' ? formatDate(last.toISOString()) : new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(last);
}
