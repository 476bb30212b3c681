import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useTenantList() {
  return useQuery({ queryKey: ['tenants'], staleTime: Infinity, queryFn: () => call(api.GET('/tenants')) });
}
