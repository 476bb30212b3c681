import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { calendarKey } from './useCalendar';

/** What the district has entered, the newest first. */
export function useEditions(query: { cursor?: string }) {
  return useQuery({
    queryKey: [...calendarKey, 'editions', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/district/calendar/editions', { params: { query } })),
  });
}
