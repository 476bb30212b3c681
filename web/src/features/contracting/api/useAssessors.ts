import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useAssessors(tenant: string) {
  return useQuery({
    queryKey: ['evaluators', tenant],
    queryFn: () => call(api.GET('/tenants/{tenant}/evaluators', { params: { path: { tenant } } })),
  });
}
