import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { ContractRow } from '../model';

type Query = { season?: string; status?: ContractRow['status']; cursor?: string };

export function useTenantContracts(tenant: string, query: Query) {
  return useQuery({
    queryKey: ['tenant-contracts', tenant, query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts', { params: { path: { tenant }, query } })),
  });
}
