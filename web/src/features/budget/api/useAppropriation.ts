import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useAppropriation(tenant: string, id: string) {
  return useQuery({
    queryKey: ['appropriations', tenant, 'one', id],
    queryFn: () => call(api.GET('/tenants/{tenant}/appropriations/{id}', { params: { path: { tenant, id } } })),
  });
}
