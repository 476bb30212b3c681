import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { recordsKey } from './keys';

export function useOwnRecords(creditCode: string, contract: string, query: { cursor?: string }) {
  return useQuery({
    queryKey: [...recordsKey(creditCode, contract), query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/organisations/{creditCode}/contracts/{contract}/delivery/records', { params: { path: { creditCode, contract }, query } })),
  });
}
