import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** Who takes part in a fair. */
export function useParticipants(season: string, query: { cursor?: string }) {
  return useQuery({
    queryKey: ['seasons', season, 'participants', query], placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/seasons/{season}/participants', { params: { path: { season }, query } })),
  });
}
