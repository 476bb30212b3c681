import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { bidsKey } from './keys';

export function useBids(creditCode: string, query: { cursor?: string; limit?: number }) {
  return useQuery({
    queryKey: [...bidsKey(creditCode), query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/organisations/{creditCode}/bids', { params: { path: { creditCode }, query } })),
  });
}
