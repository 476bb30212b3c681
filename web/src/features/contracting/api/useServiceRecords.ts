import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { contractKey } from './keys';

export function useServiceRecords(tenant: string, contract: string, query: { cursor?: string }) {
  return useQuery({
    queryKey: [...contractKey(tenant, contract), 'records', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/delivery/records', { params: { path: { tenant, contract }, query } })),
  });
}
