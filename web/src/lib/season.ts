import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { useSearchParams } from 'react-router';
import { api, call } from './api';
import { PortalContext } from './portal';
import type { Schema } from './schema';

export type SeasonSummary = Schema<'SeasonView'>;

/** All fairs that are opened, the latest first; the application loads them once. */
export const SeasonsContext = createContext<readonly SeasonSummary[]>([]);

export const useSeasonList = (): readonly SeasonSummary[] => useContext(SeasonsContext);

/** In the address, for the fairs of all years. */
export const everySeason = 'all';

export type ChosenSeason = {
  /** Its code; undefined for all, or where there is none. */
  season: string | undefined;
  /** What the switch shows: a code, or {@link everySeason}. */
  value: string | undefined;
  /** Whether the fairs of all years are among what can be chosen. */
  all: boolean;
  choose: (value: string) => void;
};

/**
 * Which fair a page shows: that of the address (`?season=2026`), else the usual one: all of them where that is the page's, else
 * the one that runs. An address that names none, or all where the page has no such thing, shows the usual one too.
 *
 * @param all whether the page can show the fairs of all years; not unless said
 */
export function useChosenSeason(all?: 'possible' | 'usual'): ChosenSeason {
  const seasons = useSeasonList();
  const portal = useContext(PortalContext);
  const [params, setParams] = useSearchParams();
  const first = all === 'usual' ? everySeason : seasons.find((s) => s.running)?.code ?? portal?.season?.code;
  // Until the fairs are there, the address is believed.
  const isFair = (code: string) => code !== everySeason && (seasons.length === 0 || code === portal?.season?.code || seasons.some((s) => s.code === code));
  const named = params.get('season');
  const value = named && (isFair(named) || (all && named === everySeason)) ? named : first;
  return {
    value,
    all: all !== undefined,
    season: value === everySeason ? undefined : value,
    choose: (next) => {
      const to = new URLSearchParams(params);
      // The place in a list, and what was open in it, belong to the season before.
      for (const name of [...to.keys()]) if (/cursor$/i.test(name) || name === 'meeting' || name === 'request' || name === 'project' || name === 'day') to.delete(name);
      if (next === first) to.delete('season');
      else to.set('season', next);
      setParams(to, { preventScrollReset: true });
    },
  };
}

/** The address of a page with a switch, for this fair, so that the way there does not lead to another one. */
export function ofSeason(path: string, season: string | null | undefined): string {
  if (!season) return path;
  const [page = '', part] = path.split('#');
  return `${page}${page.includes('?') ? '&' : '?'}season=${encodeURIComponent(season)}${part === undefined ? '' : `#${part}`}`;
}

/** Of a fair with its whole plan. */
export const seasonKey = (season: string) => ['seasons', season, 'whole'] as const;

/** A fair with its whole plan, which may be a draft; the district's alone. */
export function useDistrictSeason(season: string) {
  return useQuery({ queryKey: seasonKey(season), queryFn: () => call(api.GET('/district/seasons/{season}', { params: { path: { season } } })) });
}

/** Whether the records of a season are made up. */
export function useIsSample(): (season: string) => boolean {
  const seasons = useSeasonList();
  return (season) => seasons.some((s) => s.code === season && s.sample);
}
