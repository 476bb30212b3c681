import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { workKey, type WorkItem } from './useWorkItems';

export type Taking = { item: WorkItem; intention: string } & ({ act: 'take' | 'give-back' } | { act: 'give'; sub: string });

/** Takes a piece of work, gives it back, or gives it to somebody. */
export function useTakeWork() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (t: Taking) => {
      const work = { kind: t.item.kind, thing: t.item.thing, scope: t.item.scopeId };
      const headers = actHeaders(t.intention);
      if (t.act === 'give') return call(api.POST('/me/work-items/give', { headers, body: { work, sub: t.sub } }));
      return t.act === 'take' ? call(api.POST('/me/work-items/take', { headers, body: work })) : call(api.POST('/me/work-items/give-back', { headers, body: work }));
    },
    // Also when it was refused: somebody else may have it now.
    onSettled: () => queries.invalidateQueries({ queryKey: workKey }),
  });
}
