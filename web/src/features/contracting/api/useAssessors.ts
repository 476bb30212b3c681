import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useAssessors(tenant: string) {
  return useQuery({
    queryKey: ['evaluators', tenant],
    // The API's document does not declare this path's parameter.
    queryFn: () => call(api.GET('/tenants/{tenant}/evaluators', { params: { path: { tenant } as never } })),
  });
}
