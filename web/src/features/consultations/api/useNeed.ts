import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** Under the project's own key, so that what changes the project asks for this anew. */
export const needKey = (tenant: string, id: string) => ['tenant-projects', tenant, 'one', id, 'consultation'] as const;

export function useNeed(tenant: string, id: string) {
  return useQuery({ queryKey: needKey(tenant, id), queryFn: () => call(api.GET('/tenants/{tenant}/projects/{id}/consultation', { params: { path: { tenant, id } } })) });
}
