import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** Whose records: a tenant's, an organisation's or, without either, the district's. */
export type Owner = { tenant?: string; creditCode?: string };

type Query = { cursor?: string };

export function useRecords({ tenant, creditCode }: Owner, query: Query) {
  return useQuery({
    queryKey: ['records', tenant ?? creditCode ?? 'district', query],
    placeholderData: keepPreviousData,
    queryFn: () => {
      if (tenant) return call(api.GET('/tenants/{tenant}/records', { params: { path: { tenant }, query } }));
      return creditCode ? call(api.GET('/organisations/{creditCode}/records', { params: { path: { creditCode }, query } })) : call(api.GET('/district/records', { params: { query } }));
    },
  });
}
