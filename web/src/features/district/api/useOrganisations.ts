import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { OrganisationRow } from '../model';

type Query = { kind?: OrganisationRow['kind']; q?: string; cursor?: string };

export function useOrganisations(query: Query) {
  return useQuery({ queryKey: ['organisations', 'list', query], placeholderData: keepPreviousData, queryFn: () => call(api.GET('/organisations', { params: { query } })) });
}

export const proposalsKey = ['district', 'proposals'] as const;

/** Whose facts are to be others. */
export function useProposals(query: { cursor?: string }) {
  return useQuery({ queryKey: [...proposalsKey, query], placeholderData: keepPreviousData, queryFn: () => call(api.GET('/district/organisations/proposals', { params: { query } })) });
}

export const organisationKey = (creditCode: string) => ['district', 'organisations', creditCode] as const;

export function useOrganisation(creditCode: string) {
  return useQuery({ queryKey: organisationKey(creditCode), queryFn: () => call(api.GET('/district/organisations/{creditCode}', { params: { path: { creditCode } } })) });
}
