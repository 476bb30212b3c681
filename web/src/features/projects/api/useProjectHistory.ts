import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { tenantProjectKey } from './useTenantProject';

export function useProjectHistory(tenant: string, id: string) {
  return useQuery({
    queryKey: [...tenantProjectKey(tenant, id), 'history'],
    queryFn: () => call(api.GET('/tenants/{tenant}/projects/{id}/history', { params: { path: { tenant, id } } })),
  });
}
