import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { download } from '@/lib/download';
import { meetingsKey, sideId, type Side } from '../model';

export function useAgenda(side: Side) {
  return useQuery({
    queryKey: [...meetingsKey(side), 'agenda'],
    queryFn: () => call(side.as === 'tenant'
      ? api.GET('/tenants/{tenant}/agenda', { params: { path: { tenant: side.tenant } } })
      : api.GET('/organisations/{creditCode}/agenda', { params: { path: { creditCode: side.creditCode } } })),
  });
}

export function useMeeting(side: Side, meeting: string) {
  return useQuery({
    queryKey: [...meetingsKey(side), 'one', meeting],
    queryFn: () => call(side.as === 'tenant'
      ? api.GET('/tenants/{tenant}/agenda/{meeting}', { params: { path: { tenant: side.tenant, meeting } } })
      : api.GET('/organisations/{creditCode}/agenda/{meeting}', { params: { path: { creditCode: side.creditCode, meeting } } })),
  });
}

/** The agenda for a calendar program. */
export const openCalendar = (side: Side) =>
  download(`/${side.as === 'tenant' ? 'tenants' : 'organisations'}/${sideId(side)}/agenda/calendar`, 'agenda.ics');
