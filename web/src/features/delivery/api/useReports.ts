import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { ownKey, tenantKey } from './keys';

export function useOwnReports(creditCode: string, contract: string) {
  return useQuery({
    queryKey: [...ownKey(creditCode, contract), 'reports'],
    queryFn: () => call(api.GET('/organisations/{creditCode}/contracts/{contract}/reports', { params: { path: { creditCode, contract } } })),
  });
}

export function useTenantReports(tenant: string, contract: string) {
  return useQuery({
    queryKey: [...tenantKey(tenant, contract), 'reports'],
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/reports', { params: { path: { tenant, contract } } })),
  });
}

/** One with its numbers; asked for when it is looked at. */
export function useOwnReport(creditCode: string, contract: string, report: string) {
  return useQuery({
    queryKey: [...ownKey(creditCode, contract), 'reports', report],
    queryFn: () => call(api.GET('/organisations/{creditCode}/contracts/{contract}/reports/{report}', { params: { path: { creditCode, contract, report } } })),
  });
}

export function useTenantReport(tenant: string, contract: string, report: string) {
  return useQuery({
    queryKey: [...tenantKey(tenant, contract), 'reports', report],
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/reports/{report}', { params: { path: { tenant, contract, report } } })),
  });
}
