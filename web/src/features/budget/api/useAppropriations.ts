import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useAppropriations(tenant: string) {
  return useQuery({
    queryKey: ['appropriations', tenant],
    queryFn: () => call(api.GET('/tenants/{tenant}/appropriations', { params: { path: { tenant } } })),
  });
}
