import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { FoundationContent } from '../model';

const ownKey = (creditCode: string) => ['organisations', creditCode, 'foundation-profile'] as const;

export function useOwnFoundation(creditCode: string) {
  return useQuery({
    queryKey: ownKey(creditCode),
    queryFn: () => call(api.GET('/organisations/{creditCode}/foundation-profile', { params: { path: { creditCode } } })),
  });
}

export function useProposeFoundation(creditCode: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version, intention }: { body: FoundationContent; version: number; intention: string }) =>
      call(api.PUT('/organisations/{creditCode}/foundation-profile', { params: { path: { creditCode } }, body, headers: actHeaders(intention, version) })),
    onSuccess: (now) => queries.setQueryData(ownKey(creditCode), now),
  });
}
