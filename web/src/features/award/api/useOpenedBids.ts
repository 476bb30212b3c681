import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { awardKey } from './keys';

export function useOpenedBids(tenant: string, id: string, enabled: boolean) {
  return useQuery({
    queryKey: awardKey(tenant, id, 'bids'),
    enabled,
    queryFn: () => call(api.GET('/tenants/{tenant}/projects/{id}/bids', { params: { path: { tenant, id } } })),
  });
}
