import { useInfiniteQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Portfolio } from '../model';

export function usePortfolio(creditCode: string) {
  return useInfiniteQuery({
    queryKey: ['portfolio', creditCode],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Portfolio) => page.next ?? undefined,
    queryFn: ({ pageParam: cursor }) => call(api.GET('/organisations/{creditCode}/portfolio', { params: { path: { creditCode }, query: cursor ? { cursor } : {} } })),
  });
}
