import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { download } from '@/lib/download';
import { meetingsKey, sideId, type Side } from '../model';

/** @param season the one that runs unless said */
export function useAgenda(side: Side, season?: string) {
  const query = season ? { season } : {};
  return useQuery({
    queryKey: [...meetingsKey(side), 'agenda', season],
    queryFn: () => call(side.as === 'tenant'
      ? api.GET('/tenants/{tenant}/agenda', { params: { path: { tenant: side.tenant }, query } })
      : api.GET('/organisations/{creditCode}/agenda', { params: { path: { creditCode: side.creditCode }, query } })),
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

/** Tables that are still empty today; none on a day without that fair. */
export function useEmptyPlaces(side: Side, season: string) {
  const query = { season };
  return useQuery({
    queryKey: [...meetingsKey(side), 'empty-places', season],
    queryFn: () => call(side.as === 'tenant'
      ? api.GET('/tenants/{tenant}/agenda/empty-places', { params: { path: { tenant: side.tenant }, query } })
      : api.GET('/organisations/{creditCode}/agenda/empty-places', { params: { path: { creditCode: side.creditCode }, query } })),
  });
}

export type Seat = { slot: string; table: string };

export function useWalkIn(side: Side) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ intention, ...body }: Seat & { request: string; intention: string }) => call(side.as === 'tenant'
      ? api.POST('/tenants/{tenant}/agenda/walk-ins', { params: { path: { tenant: side.tenant } }, headers: actHeaders(intention), body })
      : api.POST('/organisations/{creditCode}/agenda/walk-ins', { params: { path: { creditCode: side.creditCode } }, headers: actHeaders(intention), body })),
    onSettled: () => queries.invalidateQueries({ queryKey: meetingsKey(side) }),
  });
}

/** The agenda for a calendar program. */
export const openCalendar = (side: Side, season: string) =>
  download(`/${side.as === 'tenant' ? 'tenants' : 'organisations'}/${sideId(side)}/agenda/calendar?season=${encodeURIComponent(season)}`, 'agenda.ics');
