import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** The id of the contract that was made last of a project, or null. */
export function useContractOfProject(tenant: string, id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['tenant-contracts', tenant, 'of-project', id],
    enabled,
    queryFn: async () => {
      const query = { project: id, limit: 1 };
      const page = await call(api.GET('/tenants/{tenant}/contracts', { params: { path: { tenant }, query } }));
      return page.items[0]?.id ?? null;
    },
  });
}
