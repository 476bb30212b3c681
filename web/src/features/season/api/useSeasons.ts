import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** All fairs that are opened, the latest first. */
export function useSeasons() {
  return useQuery({ queryKey: ['seasons'], queryFn: () => call(api.GET('/seasons')) });
}

/** The same with those that the district prepares; the district's alone. */
export function useDistrictSeasons() {
  return useQuery({ queryKey: ['seasons', 'district'], queryFn: () => call(api.GET('/district/seasons')) });
}

export const seasonKey = (season: string) => ['seasons', season, 'whole'] as const;

export function useSeason(season: string) {
  return useQuery({ queryKey: seasonKey(season), queryFn: () => call(api.GET('/seasons/{season}', { params: { path: { season } } })) });
}

/** One that may be a draft; the district's alone. */
export function useDistrictSeason(season: string) {
  return useQuery({ queryKey: seasonKey(season), queryFn: () => call(api.GET('/district/seasons/{season}', { params: { path: { season } } })) });
}

/** What is open of a fair before it is closed. */
export function useUnfinished(season: string) {
  return useQuery({ queryKey: ['seasons', season, 'unfinished'], queryFn: () => call(api.GET('/district/seasons/{season}/unfinished', { params: { path: { season } } })) });
}
