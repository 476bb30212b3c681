import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { download } from '@/lib/download';
import type { Schema } from '@/lib/schema';

export type CalendarItem = Schema<'CalendarItem'>;

/** My dates of a month, like 2026-03. */
export function useMyCalendar(month: string) {
  return useQuery({ queryKey: ['me', 'calendar', month], placeholderData: keepPreviousData, queryFn: () => call(api.GET('/me/calendar', { params: { query: { month } } })) });
}

export const openMyCalendar = () => download('/me/calendar/file', 'sheqia.ics');
