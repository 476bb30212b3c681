import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** A tenant's projects by a word of their title, the newest first. */
export function useOwnProjects(tenant: string, q: string) {
  return useQuery({
    queryKey: ['own-proposals', 'projects', tenant, q],
    queryFn: () => call(api.GET('/tenants/{tenant}/projects', { params: { path: { tenant }, query: { limit: 100, ...(q && { q }) } } })),
  });
}
