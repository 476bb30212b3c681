import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** All fairs, the latest first. */
export function useSeasons() {
  return useQuery({ queryKey: ['seasons'], queryFn: () => call(api.GET('/seasons')) });
}

export const seasonKey = (season: string) => ['seasons', season, 'whole'] as const;

export function useSeason(season: string) {
  return useQuery({ queryKey: seasonKey(season), queryFn: () => call(api.GET('/seasons/{season}', { params: { path: { season } } })) });
}
