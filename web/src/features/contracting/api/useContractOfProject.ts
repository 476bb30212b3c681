import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** The id of a project's contract: the API lists contracts by themselves, so it is found in the project's records. */
async function find(tenant: string, id: string): Promise<string | null> {
  let cursor: string | undefined;
  do {
    const query = { limit: 100, ...(cursor && { cursor }) };
    const page = await call(api.GET('/tenants/{tenant}/projects/{id}/history', { params: { path: { tenant, id }, query } }));
    const entry = page.items.find((e) => e.subjectType === 'contract');
    if (entry) return entry.subjectId;
    cursor = page.next ?? undefined;
  } while (cursor);
  return null;
}

export function useContractOfProject(tenant: string, id: string, enabled: boolean) {
  return useQuery({ queryKey: ['tenant-projects', tenant, 'one', id, 'contract'], enabled, queryFn: () => find(tenant, id) });
}
