import { useQuery } from '@tanstack/react-query';
import { readProject } from './readProject';

export const tenantProjectKey = (tenant: string, id: string) => ['tenant-projects', tenant, 'one', id] as const;

export function useTenantProject(tenant: string, id: string) {
  return useQuery({ queryKey: tenantProjectKey(tenant, id), queryFn: () => readProject(tenant, id) });
}
