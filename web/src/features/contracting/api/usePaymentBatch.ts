import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { download } from '@/lib/download';
import type { Schema } from '@/lib/schema';
import { upload } from '@/lib/upload';
import type { Payment } from '../model';
import { touchedBy } from './keys';

export type BankResults = Schema<'BankResults'>;

/** Finance approves several instalments together: all of them, or none. */
export function useApprovePayments(tenant: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ payments, intention }: { payments: readonly Payment[]; intention: string }) =>
      call(api.POST('/tenants/{tenant}/payment-batches/approve', {
        params: { path: { tenant } }, headers: actHeaders(intention), body: { payments: payments.map(({ id, version }) => ({ id, version })) },
      })),
    onSuccess: () => Promise.all(touchedBy(tenant).map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

/** The approved instalments as a list for the bank. */
export const saveBankList = (tenant: string) => download(`/tenants/${tenant}/payment-batches/bank-list.xlsx`, 'bank-list.xlsx');

/** Sends the bank's answer: to be looked at, or to be booked. */
export function useBankResults(tenant: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, book, intention }: { file: File; book: boolean; intention: string }) =>
      upload<BankResults>(`/tenants/${tenant}/payment-batches/bank-results${book ? '' : '/preview'}`, file, intention, () => undefined),
    onSuccess: async (_, { book }) => {
      if (book) await Promise.all(touchedBy(tenant).map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
