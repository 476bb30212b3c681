import { api, call } from '@/lib/api';

/** The project as it stands at this moment. */
export function readProject(tenant: string, id: string) {
  return call(api.GET('/tenants/{tenant}/projects/{id}', { params: { path: { tenant, id } } }));
}
