import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export const surveyKey = (tenant: string, contract: string) => ['survey', tenant, contract] as const;

export function useSurvey(tenant: string, contract: string) {
  return useQuery({
    queryKey: surveyKey(tenant, contract),
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/survey', { params: { path: { tenant, contract } } })),
  });
}
