import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

type Query = { cursor?: string };

/** A tenant's records, or without one those of the district. */
export function useRecords(tenant: string | undefined, query: Query) {
  return useQuery({
    queryKey: ['records', tenant ?? 'district', query],
    placeholderData: keepPreviousData,
    queryFn: () => (tenant
      ? call(api.GET('/tenants/{tenant}/records', { params: { path: { tenant }, query } }))
      : call(api.GET('/district/records', { params: { query } }))),
  });
}
