import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** The budgets that a change or a renewal may draw on. */
export function useSources(tenant: string) {
  return useQuery({
    queryKey: ['appropriations', tenant],
    queryFn: () => call(api.GET('/tenants/{tenant}/appropriations', { params: { path: { tenant } } })),
  });
}
