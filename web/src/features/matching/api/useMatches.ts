import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** Open projects as they fit an organisation. */
export function useProjectMatches(creditCode: string) {
  return useQuery({ queryKey: ['matches', 'projects', creditCode], queryFn: () => call(api.GET('/organisations/{creditCode}/matches', { params: { path: { creditCode } } })) });
}

/** Participants as they fit a published project. */
export function useOrganisationMatches(tenant: string, id: string) {
  return useQuery({ queryKey: ['matches', 'organisations', tenant, id], queryFn: () => call(api.GET('/tenants/{tenant}/projects/{id}/matches', { params: { path: { tenant, id } } })) });
}
