import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { tenantProjectKey } from './useTenantProject';

export const tenantQuestionsKey = (tenant: string, id: string) => [...tenantProjectKey(tenant, id), 'questions'] as const;

export function useTenantQuestions(tenant: string, id: string) {
  return useQuery({
    queryKey: tenantQuestionsKey(tenant, id),
    queryFn: () => call(api.GET('/tenants/{tenant}/projects/{id}/questions', { params: { path: { tenant, id } } })),
  });
}
