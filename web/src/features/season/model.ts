import { fromWallClock, toWallClock } from '@/lib/wallClock';
import type { Schema } from '@/lib/schema';
import dayjs from 'dayjs';

export type Season = Schema<'WholeSeason'>;
export type SeasonPlan = Schema<'SeasonPlan'>;
export type Venue = SeasonPlan['venues'][number];
export type Slot = Venue['slots'][number];
export type Participation = Schema<'ParticipationView'>;
export type Delegation = Schema<'Delegation'>;
export type Unfinished = Schema<'Unfinished'>;

/** Of a new plan. */
export const usualLimits = { ofProject: 4, ofOrganisation: 8, townPeople: null, towns: [] } satisfies SeasonPlan['limits'];

/** When meetings are held at a venue, as people say it: these days, beginning at these times, so many minutes. */
export type Hours = { days?: string; times?: string; minutes: number };

const words = (text: string | undefined) => (text ?? '').split(/[\s,，、;；]+/).filter(Boolean);

/** The slots of these hours, every time on every day. Null where a day or time is missing or cannot be read. */
export function slotsOf({ days, times, minutes }: Hours): Slot[] | null {
  const each = words(days);
  const begins = words(times?.replaceAll('：', ':'));
  if (each.length === 0 || begins.length === 0) return null;
  if (!each.every((d) => /^\d{4}-\d{2}-\d{2}$/.test(d) && dayjs(d).isValid()) || !begins.every((b) => /^([01]?\d|2[0-3]):[0-5]\d$/.test(b))) return null;
  return each.flatMap((day) => begins.map((time) => {
    const from = dayjs(`${day}T${time.padStart(5, '0')}:00`);
    return { startsAt: fromWallClock(from), endsAt: fromWallClock(from.add(minutes, 'minute')) };
  }));
}

/** The other way round. */
export function hoursOf(slots: readonly Slot[]): Hours {
  const from = slots.map((s) => toWallClock(s.startsAt));
  const once = (all: string[]) => [...new Set(all)].sort().join(', ');
  const [first] = slots;
  return {
    days: once(from.map((d) => d.format('YYYY-MM-DD'))), times: once(from.map((d) => d.format('HH:mm'))),
    minutes: first ? Math.round((Date.parse(first.endsAt) - Date.parse(first.startsAt)) / 60_000) : 25,
  };
}

/**
 * What the server says of a slot, at the hours of its venue, with the time that it means: the form has no field for each. What
 * it says of the slots of a venue names its times itself.
 *
 * @param named puts a name before a text
 */
export function ofSlots<V extends { field: string; message: string }>(violations: readonly V[], plan: Pick<SeasonPlan, 'venues'>, named: (name: string, text: string) => string): V[] {
  return violations.map((v) => {
    const [, venue, slot] = /venues\[(\d+)]\.slots\[(\d+)]/.exec(v.field) ?? [];
    const at = plan.venues[Number(venue)]?.slots[Number(slot)]?.startsAt;
    if (/^(plan\.)?venues\[\d+]\.slots$/.test(v.field)) return { ...v, field: v.field.replace(/slots$/, 'times') };
    return at ? { ...v, field: `venues[${venue}].times`, message: named(toWallClock(at).format('MM-DD HH:mm'), v.message) } : v;
  });
}
