import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** What a fair has brought: its signed contracts, the largest first. */
export function useResults(season: string, query: { cursor?: string; ceremony?: boolean }) {
  return useQuery({
    queryKey: ['seasons', season, 'results', query], placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/seasons/{season}/results', { params: { path: { season }, query } })),
  });
}
