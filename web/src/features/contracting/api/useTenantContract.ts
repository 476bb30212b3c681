import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { contractKey } from './keys';

export function useTenantContract(tenant: string, contract: string) {
  return useQuery({
    queryKey: contractKey(tenant, contract),
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}', { params: { path: { tenant, contract } } })),
  });
}
