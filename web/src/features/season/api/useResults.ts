import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { download } from '@/lib/download';
import type { Schema } from '@/lib/schema';

/** What a fair has brought: its contracts, the largest first; none that ended early. */
export function useResults(season: string, query: { cursor?: string; ceremony?: boolean }) {
  return useQuery({
    queryKey: ['seasons', season, 'results', query], placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/seasons/{season}/results', { params: { path: { season }, query } })),
  });
}

/** The same, each with those who signed it; all of it, to be read out and printed. */
export function useSigningList(season: string, ceremony: boolean) {
  return useQuery({
    queryKey: ['seasons', season, 'signing-list', ceremony],
    queryFn: async () => {
      const list: Schema<'SignedResult'>[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await call(api.GET('/seasons/{season}/signing-list', { params: { path: { season }, query: { ceremony, limit: 100, ...(cursor && { cursor }) } } }));
        list.push(...page.items);
        cursor = page.next;
      } while (cursor);
      return list;
    },
  });
}

/** The list as a file. */
export const openSigningList = (season: string, ceremony: boolean, type: 'xlsx' | 'csv') =>
  download(`/seasons/${season}/signing-list.${type}?ceremony=${String(ceremony)}`, `signing-list-${season}.${type}`);
