import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import { paymentsKey } from './keys';

type Request = { payment: string; version: number; body: Schema<'RequestPaymentRequest'>; intention: string };

export function useRequestPayment(creditCode: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ payment, version, body, intention }: Request) =>
      call(api.POST('/organisations/{creditCode}/contracts/{contract}/payments/{payment}/request', { params: { path: { creditCode, contract, payment } }, body, headers: actHeaders(intention, version) })),
    onSuccess: async (page) => {
      queries.setQueryData(paymentsKey(creditCode, contract), page);
      await queries.invalidateQueries({ queryKey: ['me', 'work-items'] });
    },
  });
}
