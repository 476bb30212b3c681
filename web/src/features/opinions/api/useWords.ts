import { useInfiniteQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import { surveyKey } from './useSurvey';

export function useWords(tenant: string, contract: string) {
  return useInfiniteQuery({
    queryKey: [...surveyKey(tenant, contract), 'words'],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Schema<'PageWordsView'>) => page.next ?? undefined,
    queryFn: ({ pageParam: cursor }) =>
      call(api.GET('/tenants/{tenant}/contracts/{contract}/survey/words', { params: { path: { tenant, contract }, query: cursor ? { cursor } : {} } })),
  });
}
