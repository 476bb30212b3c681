import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import { seasonKey } from '@/lib/season';
import type { Season, SeasonPlan } from '../model';

type SeasonAct = { intention: string } & (
  | { act: 'draft'; code: string; plan: SeasonPlan }
  | { act: 'revise'; season: Season; plan: SeasonPlan }
  | { act: 'open' | 'take-back'; season: Season }
  | { act: 'recode'; season: Season; code: string }
  | { act: 'postpone'; season: Season; opensOn: string }
  | { act: 'close'; season: Season; open: Schema<'CloseRequest'>['open'] }
);

function perform(a: SeasonAct) {
  if (a.act === 'draft') return call(api.POST('/district/seasons', { headers: actHeaders(a.intention), body: { code: a.code, plan: a.plan } }));
  const init = { params: { path: { season: a.season.code } }, headers: actHeaders(a.intention, a.season.version) };
  switch (a.act) {
    case 'revise': return call(api.PUT('/district/seasons/{season}', { ...init, body: a.plan }));
    case 'open': return call(api.POST('/district/seasons/{season}/open', init));
    case 'take-back': return call(api.POST('/district/seasons/{season}/take-back', init));
    case 'recode': return call(api.POST('/district/seasons/{season}/recode', { ...init, body: { code: a.code } }));
    case 'postpone': return call(api.POST('/district/seasons/{season}/postpone', { ...init, body: { opensOn: a.opensOn } }));
    case 'close': return call(api.POST('/district/seasons/{season}/close', { ...init, body: { open: a.open } }));
  }
}

/** The district prepares, opens, plans, postpones or closes a fair; the answer is the fair as it is now. */
export function useSeasonAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: perform,
    onSuccess: (season) => {
      queries.setQueryData(seasonKey(season.code), season);
      return Promise.all([['seasons'], ['portal'], ['timetable', season.code]].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}

/** A draft is gone; the answer is what is left. */
export function useDiscardSeason() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ season, intention }: { season: Season; intention: string }) =>
      call(api.POST('/district/seasons/{season}/discard', { params: { path: { season: season.code } }, headers: actHeaders(intention, season.version) })),
    onSuccess: (left) => {
      queries.setQueryData(['seasons', 'district'], left);
    },
  });
}
