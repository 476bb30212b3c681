import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Timetable } from '../model';

type Raise = { limit: Timetable['turnedAway'][number]['limit']; to: number; intention: string };
const fields = { PROJECT: 'ofProject', ORGANISATION: 'ofOrganisation', PEOPLE: 'townPeople' } as const;

/** Raises one limit in the plan of the season as it is now. */
export function useRaiseLimit({ season, limits }: Timetable) {
  const queries = useQueryClient();
  const params = { path: { season } };
  return useMutation({
    mutationFn: async ({ limit, to, intention }: Raise) => {
      const { plan, version } = await call(api.GET('/district/seasons/{season}', { params }));
      return call(api.PUT('/district/seasons/{season}', { params, headers: actHeaders(intention, version), body: { ...plan, limits: { ...limits, ...plan.limits, [fields[limit]]: to } } }));
    },
    onSuccess: () => Promise.all([['timetable', season], ['seasons', season]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
