import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { seasonKey } from '@/lib/season';

/** All fairs that are opened, the latest first. */
export function useSeasons() {
  return useQuery({ queryKey: ['seasons'], queryFn: () => call(api.GET('/seasons')) });
}

/** The same with those that the district prepares; the district's alone. */
export function useDistrictSeasons() {
  return useQuery({ queryKey: ['seasons', 'district'], queryFn: () => call(api.GET('/district/seasons')) });
}

export function useSeason(season: string) {
  return useQuery({ queryKey: seasonKey(season), queryFn: () => call(api.GET('/seasons/{season}', { params: { path: { season } } })) });
}

/** What is open of a fair before it is closed. */
export function useUnfinished(season: string) {
  return useQuery({ queryKey: ['seasons', season, 'unfinished'], queryFn: () => call(api.GET('/district/seasons/{season}/unfinished', { params: { path: { season } } })) });
}
