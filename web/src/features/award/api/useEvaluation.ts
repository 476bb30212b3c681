import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { awardKey } from './keys';

export function useEvaluation(tenant: string, id: string, enabled: boolean) {
  return useQuery({
    queryKey: awardKey(tenant, id, 'evaluation'),
    enabled,
    queryFn: () => call(api.GET('/tenants/{tenant}/projects/{id}/evaluation', { params: { path: { tenant, id } } })),
  });
}
