import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import type { ServiceForm } from '../model';
import { deliveryKey, recordsKey } from './keys';

export type DeliveryAct =
  | { act: 'record'; service: ServiceForm; intention: string }
  | { act: 'void'; record: string; reason: string; intention: string }
  | { act: 'rectify'; evaluation: string; text: string; intention: string }
  | { act: 'self'; evaluation: string; part: Schema<'PartRequest'>; intention: string }
  | { act: 'reply' | 'appeal'; evaluation: string; words: string; intention: string }
  | { act: 'take'; evaluation: string; intention: string };

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
        case 'self':
          return call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}/self', { params: { path: { ...path, evaluation: a.evaluation } }, body: a.part, headers }));
        case 'reply':
          return call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}/reply', { params: { path: { ...path, evaluation: a.evaluation } }, body: { words: a.words }, headers }));
        case 'appeal':
          return call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}/appeal', { params: { path: { ...path, evaluation: a.evaluation } }, body: { words: a.words }, headers }));
        case 'take':
          return call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}/take', { params: { path: { ...path, evaluation: a.evaluation } }, headers }));
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
