import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Edition, Notice } from '../model';
import { calendarKey } from './useCalendar';

type Act = { intention: string } & ({ act: 'propose'; notice: Notice } | { act: 'confirm'; edition: Edition } | { act: 'return'; edition: Edition; reason: string });

function perform(a: Act) {
  switch (a.act) {
    case 'propose':
      return call(api.POST('/district/calendar/editions', { body: a.notice, headers: actHeaders(a.intention) }));
    case 'confirm':
      return call(api.POST('/district/calendar/editions/{edition}/confirm', { params: { path: { edition: a.edition.id } }, headers: actHeaders(a.intention, a.edition.version) }));
    case 'return':
      return call(api.POST('/district/calendar/editions/{edition}/return', {
        params: { path: { edition: a.edition.id } }, headers: actHeaders(a.intention, a.edition.version), body: { reason: a.reason },
      }));
  }
}

/** Enters a year's notice, issues or returns what another has entered. */
export function useCalendarAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: perform,
    onSuccess: () => Promise.all([calendarKey, ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
