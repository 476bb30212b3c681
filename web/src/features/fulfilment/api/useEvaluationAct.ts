import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import { deliveryKey } from './keys';

export type EvaluationAct = { evaluation: string; intention: string } & (
  | { act: 'rectify'; text: string }
  | { act: 'self'; part: Schema<'PartRequest'> }
  | { act: 'reply' | 'appeal'; words: string }
  | { act: 'take' }
);

/** What an organisation does with an evaluation of its work; the answer is the delivery as it now stands. */
export function useEvaluationAct(creditCode: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: EvaluationAct) => {
      const params = { path: { creditCode, contract, evaluation: a.evaluation } };
      const headers = actHeaders(a.intention);
      switch (a.act) {
        case 'rectify':
          return call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}/rectify', { params, body: { text: a.text }, headers }));
        case 'self':
          return call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}/self', { params, body: a.part, headers }));
        case 'reply':
          return call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}/reply', { params, body: { words: a.words }, headers }));
        case 'appeal':
          return call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}/appeal', { params, body: { words: a.words }, headers }));
        case 'take':
          return call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}/take', { params, headers }));
      }
    },
    onSuccess: async (delivery) => {
      queries.setQueryData(deliveryKey(creditCode, contract), delivery);
      await queries.invalidateQueries({ queryKey: ['me', 'work-items'] });
    },
  });
}
