import { api, call, ifMatch } from '@/lib/api';
import type { ProjectContent } from '../model';

/** Saves a draft over the version that the user saw; the autosave calls it. */
export function saveProject(tenant: string, id: string, content: ProjectContent, version: number) {
  return call(api.PUT('/tenants/{tenant}/projects/{id}', { params: { path: { tenant, id } }, body: content, headers: ifMatch(version) }));
}
