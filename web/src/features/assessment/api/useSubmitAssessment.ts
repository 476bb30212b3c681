import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import { assessmentKey } from './keys';

export function useSubmitAssessment(evaluation: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, intention }: { body: Schema<'SubmitEvaluationRequest'>; intention: string }) =>
      call(api.POST('/me/evaluations/{evaluation}/submit', { params: { path: { evaluation } }, body, headers: actHeaders(intention) })),
    onSuccess: async (now) => {
      queries.setQueryData(assessmentKey(evaluation), now);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['me', 'evaluations'], exact: true }),
        queries.invalidateQueries({ queryKey: ['me', 'work-items'] }),
      ]);
    },
  });
}
