import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { contractsKey } from './keys';

export function useOwnContracts(creditCode: string, query: { season?: string; cursor?: string }) {
  return useQuery({
    queryKey: [...contractsKey(creditCode), query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/organisations/{creditCode}/contracts', { params: { path: { creditCode }, query } })),
  });
}
