import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { contractKey } from './keys';

export function useDelivery(tenant: string, contract: string) {
  return useQuery({
    queryKey: [...contractKey(tenant, contract), 'delivery'],
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/delivery', { params: { path: { tenant, contract } } })),
  });
}
