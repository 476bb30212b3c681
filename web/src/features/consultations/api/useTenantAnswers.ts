import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { needKey } from './useNeed';

/** What was answered to the tenant's own consultation, also while more can come. */
export function useTenantAnswers(tenant: string, id: string, consultation: string, query: { cursor?: string }) {
  return useQuery({
    queryKey: [...needKey(tenant, id), 'answers', consultation, query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/tenants/{tenant}/projects/{id}/consultation/{consultation}/answers', { params: { path: { tenant, id, consultation }, query } })),
  });
}
