import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';

export type OrganisationRow = Schema<'OrganisationRow'>;
type Query = { kind?: OrganisationRow['kind']; q?: string; cursor?: string };

export function useOrganisation(creditCode: string) {
  return useQuery({ queryKey: ['organisations', 'one', creditCode], queryFn: () => call(api.GET('/organisations/{creditCode}', { params: { path: { creditCode } } })) });
}

export function useOrganisations(query: Query) {
  return useQuery({ queryKey: ['organisations', query], placeholderData: keepPreviousData, queryFn: () => call(api.GET('/organisations', { params: { query } })) });
}
