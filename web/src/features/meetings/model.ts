import type { Schema } from '@/lib/schema';

export type Agenda = Schema<'AgendaView'>;
export type AgendaItem = Schema<'AgendaItem'>;
export type Meeting = Schema<'MeetingView'>;
export type MeetingRequest = Schema<'MeetingRequestView'>;
export type WishList = Schema<'WishListView'>;
export type Timetable = Schema<'TimetableView'>;
export type Board = Schema<'FairBoard'>;
export type BoardMeeting = Schema<'BoardMeeting'>;
export type Sitting = Schema<'SittingView'>;

/** Whose meetings: a buyer's or an organisation's. */
export type Side = { as: 'tenant'; tenant: string } | { as: 'organisation'; creditCode: string };

export const sideId = (side: Side) => (side.as === 'tenant' ? side.tenant : side.creditCode);
export const meetingsPath = (side: Side) => (side.as === 'tenant' ? `/t/${side.tenant}/meetings` : `/o/${side.creditCode}/meetings`);
export const meetingsKey = (side: Side) => ['meetings', side.as, sideId(side)] as const;

/** Tables by name, those that follow one another as a range: 一号厅 2–4. */
export function tableRanges(names: readonly string[]): string[] {
  const ranges: { hall: string; from: number; to: number }[] = [];
  for (const name of names) {
    const [, hall = name, number = ''] = /^(.*) (\d+)$/.exec(name) ?? [];
    const last = ranges.at(-1);
    if (last && number && last.hall === hall && Number(number) === last.to + 1) last.to += 1;
    else ranges.push({ hall, from: Number(number), to: Number(number) });
  }
  return ranges.map(({ hall, from, to }) => (from === 0 ? hall : from === to ? `${hall} ${from}` : `${hall} ${from}–${to}`));
}
