import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** The public configuration of a tenant: its procedures with their rules, its templates, its payment plan. */
export function useTenant(tenant: string | undefined) {
  return useQuery({
    queryKey: ['tenants', tenant],
    enabled: Boolean(tenant),
    staleTime: 10 * 60_000,
    queryFn: () => call(api.GET('/tenants/{tenant}', { params: { path: { tenant: tenant ?? '' } } })),
  });
}
