import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { ServiceForm } from '../model';
import { deliveryKey, recordsKey } from './keys';

export type DeliveryAct =
  | { act: 'record'; service: ServiceForm; intention: string }
  | { act: 'void'; record: string; reason: string; intention: string }
  | { act: 'rectify'; evaluation: string; text: string; intention: string };

/** Acts of delivery; the answer is the delivery as it now stands. */
export function useOwnDeliveryAct(creditCode: string, contract: string) {
  const queries = useQueryClient();
  const path = { creditCode, contract };
  return useMutation({
    mutationFn: (a: DeliveryAct) => {
      const headers = actHeaders(a.intention);
      switch (a.act) {
        case 'record':
          return call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/records', { params: { path }, body: a.service, headers }));
        case 'void':
          return call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/records/{record}/void', { params: { path: { ...path, record: a.record } }, body: { reason: a.reason }, headers }));
        case 'rectify':
          return call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}/rectify', { params: { path: { ...path, evaluation: a.evaluation } }, body: { text: a.text }, headers }));
      }
    },
    onSuccess: async (delivery) => {
      queries.setQueryData(deliveryKey(creditCode, contract), delivery);
      await Promise.all([
        queries.invalidateQueries({ queryKey: recordsKey(creditCode, contract) }),
        queries.invalidateQueries({ queryKey: ['me', 'work-items'] }),
      ]);
    },
  });
}
