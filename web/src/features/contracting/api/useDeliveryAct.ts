import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import { contractKey, touchedBy } from './keys';

export type Assignment = Schema<'AssignEvaluationRequest'>;
export type DeliveryAct = { intention: string } & ({ act: 'assign'; assignment: Assignment } | { act: 'accept'; evaluation: string });

/** What an official does about a delivery: has it judged, accepts what was put right. */
export function useDeliveryAct(tenant: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: DeliveryAct) => {
      const headers = actHeaders(a.intention);
      return a.act === 'assign'
        ? call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/evaluations', { params: { path: { tenant, contract } }, headers, body: a.assignment }))
        : call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/evaluations/{evaluation}/accept', { params: { path: { tenant, contract, evaluation: a.evaluation } }, headers }));
    },
    onSuccess: async (delivery) => {
      queries.setQueryData([...contractKey(tenant, contract), 'delivery'], delivery);
      await Promise.all(touchedBy(tenant).map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
