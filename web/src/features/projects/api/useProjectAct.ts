import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { ProjectContent } from '../model';
import { tenantProjectKey } from './useTenantProject';

type Common = { version: number; intention: string };
type ProjectAct =
  | ({ act: 'submit' | 'publish' } & Common)
  | ({ act: 'return' | 'cancel'; reason: string } & Common)
  | ({ act: 'amend'; reason: string; content: ProjectContent } & Common)
  | ({ act: 'season'; season: string } & Common)
  | ({ act: 'publish-amendment'; amendment: string } & Common)
  | ({ act: 'return-amendment'; amendment: string; reason: string } & Common);

/** The acts on a project of the tenant: one verb, one request; the answer is the project as it now stands. */
export function useProjectAct(tenant: string, id: string) {
  const queries = useQueryClient();
  const params = { path: { tenant, id } };
  return useMutation({
    mutationFn: (a: ProjectAct) => {
      const headers = actHeaders(a.intention, a.version);
      switch (a.act) {
        case 'submit':
          return call(api.POST('/tenants/{tenant}/projects/{id}/submit', { params, headers }));
        case 'publish':
          return call(api.POST('/tenants/{tenant}/projects/{id}/publish', { params, headers }));
        case 'return':
          return call(api.POST('/tenants/{tenant}/projects/{id}/return', { params, headers, body: { reason: a.reason } }));
        case 'cancel':
          return call(api.POST('/tenants/{tenant}/projects/{id}/cancel', { params, headers, body: { reason: a.reason } }));
        case 'amend':
          return call(api.POST('/tenants/{tenant}/projects/{id}/amendments', { params, headers, body: { reason: a.reason, content: a.content } }));
        case 'season':
          return call(api.PUT('/tenants/{tenant}/projects/{id}/season', { params, headers, body: { season: a.season } }));
        case 'publish-amendment':
          return call(api.POST('/tenants/{tenant}/projects/{id}/amendments/{amendment}/publish', { params: { path: { ...params.path, amendment: a.amendment } }, headers }));
        case 'return-amendment':
          return call(api.POST('/tenants/{tenant}/projects/{id}/amendments/{amendment}/return', { params: { path: { ...params.path, amendment: a.amendment } }, headers, body: { reason: a.reason } }));
      }
    },
    onSuccess: async (project) => {
      queries.setQueryData(tenantProjectKey(tenant, id), project);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['tenant-projects', tenant] }),
        queries.invalidateQueries({ queryKey: ['appropriations', tenant] }),
        queries.invalidateQueries({ queryKey: ['me', 'work-items'] }),
      ]);
    },
  });
}
