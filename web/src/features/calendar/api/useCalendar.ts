import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export const calendarKey = ['calendar'] as const;

/** By which calendars days are counted. */
export function useCalendar() {
  return useQuery({ queryKey: [...calendarKey, 'years'], queryFn: () => call(api.GET('/calendar')) });
}
