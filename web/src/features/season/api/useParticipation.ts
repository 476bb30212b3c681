import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Delegation } from '../model';

const key = (creditCode: string, season: string) => ['participation', creditCode, season] as const;

export function useParticipation(creditCode: string, season: string) {
  return useQuery({ queryKey: key(creditCode, season), queryFn: () => call(api.GET('/organisations/{creditCode}/seasons/{season}/participation', { params: { path: { creditCode, season } } })) });
}

/** An organisation takes part, or stands back where nobody comes. */
export function useTakePart(creditCode: string, season: string) {
  const queries = useQueryClient();
  const params = { path: { creditCode, season } };
  return useMutation({
    mutationFn: ({ delegation, intention }: { delegation: Delegation | null; intention: string }) =>
      delegation
        ? call(api.POST('/organisations/{creditCode}/seasons/{season}/participation', { params, headers: actHeaders(intention), body: delegation }))
        : call(api.POST('/organisations/{creditCode}/seasons/{season}/participation/withdraw', { params, headers: actHeaders(intention) })),
    onSuccess: (now) => {
      queries.setQueryData(key(creditCode, season), now);
      return queries.invalidateQueries({ queryKey: ['seasons', season, 'participants'] });
    },
  });
}
