import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { projectRemediesKey } from './keys';

/** All that was said against a project, for its buyer. */
export function useProjectRemedies(tenant: string, id: string) {
  return useQuery({ queryKey: projectRemediesKey(tenant, id), queryFn: () => call(api.GET('/tenants/{tenant}/projects/{id}/remedies', { params: { path: { tenant, id } } })) });
}
