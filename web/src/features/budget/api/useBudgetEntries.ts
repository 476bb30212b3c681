import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useBudgetEntries(tenant: string, id: string, query: { cursor?: string }) {
  return useQuery({
    queryKey: ['appropriations', tenant, 'one', id, 'entries', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/tenants/{tenant}/appropriations/{id}/entries', { params: { path: { tenant, id }, query } })),
  });
}
