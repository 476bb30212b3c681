import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { deliveryKey } from './keys';

/** The organisation says what it has put right; the answer is the delivery as it now stands. */
export function useRectify(creditCode: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ evaluation, text, intention }: { evaluation: string; text: string; intention: string }) =>
      call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}/rectify', { params: { path: { creditCode, contract, evaluation } }, body: { text }, headers: actHeaders(intention) })),
    onSuccess: async (delivery) => {
      queries.setQueryData(deliveryKey(creditCode, contract), delivery);
      await queries.invalidateQueries({ queryKey: ['me', 'work-items'] });
    },
  });
}
