import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** A season in numbers: published projects by buyer, stream and state, organisations by kind. */
export function useSeasonNumbers(season: string) {
  return useQuery({
    queryKey: ['seasons', season, 'numbers'],
    staleTime: 60_000,
    queryFn: () => call(api.GET('/seasons/{season}/numbers', { params: { path: { season } } })),
  });
}
