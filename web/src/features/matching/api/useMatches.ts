import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export const matchFilters = ['tenant', 'field', 'minAmount', 'maxAmount'] as const;
export type MatchFilter = (typeof matchFilters)[number];

/** Open projects as they fit an organisation, page by page. */
export function useProjectMatches(creditCode: string, query: Partial<Record<MatchFilter, string>> & { cursor?: string }) {
  return useQuery({
    queryKey: ['matches', 'projects', creditCode, query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/organisations/{creditCode}/matches', { params: { path: { creditCode }, query } })),
  });
}

/** Participants as they fit a published project, page by page. */
export function useOrganisationMatches(tenant: string, id: string, query: { cursor?: string }) {
  return useQuery({
    queryKey: ['matches', 'organisations', tenant, id, query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/tenants/{tenant}/projects/{id}/matches', { params: { path: { tenant, id }, query } })),
  });
}
