import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Season, SeasonPlan } from '../model';
import { seasonKey } from './useSeasons';

type SeasonAct = { intention: string } & ({ act: 'open'; code: string; plan: SeasonPlan } | { act: 'revise'; season: Season; plan: SeasonPlan } | { act: 'close'; season: Season });

function perform(a: SeasonAct) {
  if (a.act === 'open') return call(api.POST('/district/seasons', { headers: actHeaders(a.intention), body: { code: a.code, plan: a.plan } }));
  const params = { path: { season: a.season.code } };
  const headers = actHeaders(a.intention, a.season.version);
  return a.act === 'revise'
    ? call(api.PUT('/district/seasons/{season}', { params, headers, body: a.plan }))
    : call(api.POST('/district/seasons/{season}/close', { params, headers }));
}

/** The district opens, plans or closes a fair; the answer is the fair as it is now. */
export function useSeasonAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: perform,
    onSuccess: (season) => {
      queries.setQueryData(seasonKey(season.code), season);
      return Promise.all([queries.invalidateQueries({ queryKey: ['seasons'], exact: true }), queries.invalidateQueries({ queryKey: ['portal'] })]);
    },
  });
}
