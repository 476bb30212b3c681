import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import { contractKey, touchedBy } from './keys';

export type Assignment = Schema<'AssignEvaluationRequest'>;
type DeliveryAct = { intention: string } & ({ act: 'assign'; assignment: Assignment } | { act: 'accept'; evaluation: string } | { act: 'return'; evaluation: string; back: Schema<'ReturnRectificationRequest'> }
  | { act: 'withdraw' | 'lapse'; evaluation: string; reason: string } | { act: 'confirm' | 'decline'; exemption: string } | { act: 'buyer'; evaluation: string; part: Schema<'PartRequest'> }
  | { act: 'answer'; evaluation: string; answer: Schema<'AnswerAppealRequest'> });

/** What an official does about a delivery: has it judged, gives the buyer's part, answers an appeal, decides about what was put right and what is done otherwise. */
export function useDeliveryAct(tenant: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: DeliveryAct) => {
      const headers = actHeaders(a.intention);
      const path = { tenant, contract };
      switch (a.act) {
        case 'assign':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/evaluations', { params: { path }, headers, body: a.assignment }));
        case 'accept':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/evaluations/{evaluation}/accept', { params: { path: { ...path, evaluation: a.evaluation } }, headers }));
        case 'return':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/evaluations/{evaluation}/return', { params: { path: { ...path, evaluation: a.evaluation } }, headers, body: a.back }));
        case 'withdraw':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/evaluations/{evaluation}/withdraw', { params: { path: { ...path, evaluation: a.evaluation } }, headers, body: { reason: a.reason } }));
        case 'lapse':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/evaluations/{evaluation}/lapse', { params: { path: { ...path, evaluation: a.evaluation } }, headers, body: { reason: a.reason } }));
        case 'confirm':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/exemptions/{exemption}/confirm', { params: { path: { ...path, exemption: a.exemption } }, headers }));
        case 'decline':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/exemptions/{exemption}/decline', { params: { path: { ...path, exemption: a.exemption } }, headers }));
        case 'buyer':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/evaluations/{evaluation}/buyer', { params: { path: { ...path, evaluation: a.evaluation } }, headers, body: a.part }));
        case 'answer':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/evaluations/{evaluation}/answer', { params: { path: { ...path, evaluation: a.evaluation } }, headers, body: a.answer }));
      }
    },
    onSuccess: async (delivery) => {
      queries.setQueryData([...contractKey(tenant, contract), 'delivery'], delivery);
      await Promise.all(touchedBy(tenant).map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
