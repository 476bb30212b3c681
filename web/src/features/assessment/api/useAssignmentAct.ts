import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { assignmentKey } from './keys';

type AssignmentAct =
  | { act: 'declare'; intention: string }
  | { act: 'recuse'; reason: string; intention: string }
  | { act: 'submit'; version: number; intention: string };

/** Declares, recuses, hands in; the answer is the assignment as it now stands. */
export function useAssignmentAct(id: string) {
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (a: AssignmentAct) => {
      switch (a.act) {
        case 'declare':
          return call(api.POST('/me/assignments/{id}/declare', { params, headers: actHeaders(a.intention) }));
        case 'recuse':
          return call(api.POST('/me/assignments/{id}/recuse', { params, body: { reason: a.reason }, headers: actHeaders(a.intention) }));
        case 'submit':
          return call(api.POST('/me/assignments/{id}/scores/submit', { params, headers: actHeaders(a.intention, a.version) }));
      }
    },
    onSuccess: async (now) => {
      queries.setQueryData(assignmentKey(id), now);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['me', 'assignments'], exact: true }),
        queries.invalidateQueries({ queryKey: ['me', 'work-items'] }),
      ]);
    },
  });
}
