import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';

export type OverdueRow = Schema<'OverdueRow'>;

/** What is overdue in the district, what ran out last first; of one buyer, or of all. */
export function useOverdue(query: { tenant?: string; cursor?: string }) {
  return useQuery({ queryKey: ['district', 'overdue', query], placeholderData: keepPreviousData, queryFn: () => call(api.GET('/district/overdue', { params: { query } })) });
}
