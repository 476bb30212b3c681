import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import { contractKey, touchedBy } from './keys';

type Common = { payment: string; version: number; intention: string };
export type Paid = Schema<'PayRequest'>;
type PaymentAct =
  | ({ act: 'confirm' | 'approve' } & Common)
  | ({ act: 'return'; reason: string } & Common)
  | ({ act: 'pay'; paid: Paid } & Common);

/** What officer and finance do with a requested instalment; the answer is all instalments as they now stand. */
export function usePaymentAct(tenant: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: PaymentAct) => {
      const headers = actHeaders(a.intention, a.version);
      const params = { path: { tenant, contract, payment: a.payment } };
      switch (a.act) {
        case 'confirm':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/payments/{payment}/confirm', { params, headers }));
        case 'approve':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/payments/{payment}/approve', { params, headers }));
        case 'return':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/payments/{payment}/return', { params, headers, body: { reason: a.reason } }));
        case 'pay':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/payments/{payment}/pay', { params, headers, body: a.paid }));
      }
    },
    onSuccess: async (page) => {
      queries.setQueryData([...contractKey(tenant, contract), 'payments'], page);
      await Promise.all(touchedBy(tenant).map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
