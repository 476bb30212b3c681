import type { Schema } from '@/lib/schema';

export type Agenda = Schema<'AgendaView'>;
export type AgendaItem = Schema<'AgendaItem'>;
export type Meeting = Schema<'MeetingView'>;
export type MeetingRequest = Schema<'MeetingRequestView'>;
export type WishList = Schema<'WishListView'>;
export type Timetable = Schema<'TimetableView'>;
export type Sitting = Schema<'SittingView'>;

/** Whose meetings: a buyer's or an organisation's. */
export type Side = { as: 'tenant'; tenant: string } | { as: 'organisation'; creditCode: string };

export const sideId = (side: Side) => (side.as === 'tenant' ? side.tenant : side.creditCode);
export const meetingsPath = (side: Side) => (side.as === 'tenant' ? `/t/${side.tenant}/meetings` : `/o/${side.creditCode}/meetings`);
export const meetingsKey = (side: Side) => ['meetings', side.as, sideId(side)] as const;
