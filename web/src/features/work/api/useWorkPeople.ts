import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { WorkItem } from './useWorkItems';

/** Who may do a piece of work; asked for by who may say whose it is. */
export function useWorkPeople({ kind, thing, scopeId: scope }: WorkItem, enabled: boolean) {
  return useQuery({ queryKey: ['me', 'work-people', kind, thing, scope], enabled, queryFn: () => call(api.GET('/me/work-items/people', { params: { query: { kind, thing, scope } } })) });
}
