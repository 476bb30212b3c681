import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { tenantKey } from './keys';

export function useTenantStaff(tenant: string, contract: string) {
  return useQuery({
    queryKey: [...tenantKey(tenant, contract), 'staff'],
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/staff', { params: { path: { tenant, contract } } })),
  });
}
