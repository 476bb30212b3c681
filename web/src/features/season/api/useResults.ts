import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { download } from '@/lib/download';

/** What a fair has brought: its contracts, the largest first; none that ended early. */
export function useResults(season: string, query: { cursor?: string; ceremony?: boolean }) {
  return useQuery({
    queryKey: ['seasons', season, 'results', query], placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/seasons/{season}/results', { params: { path: { season }, query } })),
  });
}

/** The same, each with those who signed it. */
export function useSigningList(season: string, ceremony: boolean) {
  return useQuery({
    queryKey: ['seasons', season, 'signing-list', ceremony],
    queryFn: () => call(api.GET('/seasons/{season}/signing-list', { params: { path: { season }, query: { ceremony } } })),
  });
}

/** The list as a file. */
export const openSigningList = (season: string, ceremony: boolean, type: 'xlsx' | 'csv') =>
  download(`/seasons/${season}/signing-list.${type}?ceremony=${String(ceremony)}`, `signing-list-${season}.${type}`);
