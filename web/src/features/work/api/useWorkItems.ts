import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';

export type WorkItem = Schema<'WorkItem'>;

export function useWorkItems(enabled = true) {
  return useQuery({ queryKey: ['me', 'work-items'], enabled, refetchInterval: 60_000, queryFn: () => call(api.GET('/me/work-items')) });
}
