import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import type { paths } from '@/api/schema';

export type Desk = Schema<'DeskView'>;
export type WorkItem = Schema<'WorkItem'>;
type Query = NonNullable<paths['/me/work-items']['get']['parameters']['query']>;

/** How many are shown at a time. */
export const step = 50;

export const workKey = ['me', 'work-items'] as const;

/** What waits for me, of what is asked for. */
export function useWorkItems(query: Query = { limit: step }) {
  return useQuery({ queryKey: [...workKey, query], placeholderData: keepPreviousData, refetchInterval: 60_000, queryFn: () => call(api.GET('/me/work-items', { params: { query } })) });
}
