import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';

const key = ['saved-searches'] as const;

export type SavedSearch = Schema<'SavedSearchView'>;

/** The searches that I keep. */
export function useSavedSearches() {
  return useQuery({ queryKey: key, queryFn: () => call(api.GET('/me/saved-searches')) });
}

/** Keeps a search or forgets one; the answer is what is kept now. */
export function useKeepSearch() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: { intention: string } & ({ keep: Schema<'SavedSearchRequest'> } | { forget: string })) =>
      'keep' in a
        ? call(api.POST('/me/saved-searches', { headers: actHeaders(a.intention), body: a.keep }))
        : call(api.DELETE('/me/saved-searches/{search}', { params: { path: { search: a.forget } }, headers: actHeaders(a.intention) })),
    onSuccess: (kept) => queries.setQueryData(key, kept),
  });
}
