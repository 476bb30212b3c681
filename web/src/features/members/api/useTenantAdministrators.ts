import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** Every tenant with who administers it. */
export function useTenantAdministrators() {
  return useQuery({ queryKey: ['tenant-administrators'], queryFn: () => call(api.GET('/district/tenants')) });
}
