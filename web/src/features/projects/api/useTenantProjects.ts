import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { TenantFilter } from '../model';

type Query = Partial<Record<TenantFilter, string>> & { season?: string; cursor?: string };

export function useTenantProjects(tenant: string, query: Query) {
  return useQuery({
    queryKey: ['tenant-projects', tenant, query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/tenants/{tenant}/projects', { params: { path: { tenant }, query } })),
  });
}
