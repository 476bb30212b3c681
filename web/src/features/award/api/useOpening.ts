import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { awardKey } from './keys';

/** The second official may be at another desk: while the first waits, the page looks again by itself. */
export function useOpening(tenant: string, id: string, enabled: boolean) {
  return useQuery({
    queryKey: awardKey(tenant, id, 'opening'),
    enabled,
    refetchInterval: (query) => (query.state.data?.first && !query.state.data.openedAt ? 10_000 : false),
    queryFn: () => call(api.GET('/tenants/{tenant}/projects/{id}/opening', { params: { path: { tenant, id } } })),
  });
}
