import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { download } from '@/lib/download';
import type { Supplement, SupplementRequest } from '../model';
import { contractKey, touchedBy } from './keys';

const key = (tenant: string, contract: string) => [...contractKey(tenant, contract), 'supplements'] as const;

export function useSupplements(tenant: string, contract: string) {
  return useQuery({
    queryKey: key(tenant, contract),
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/supplements', { params: { path: { tenant, contract } } })),
  });
}

export const openSupplement = (tenant: string, s: Supplement) =>
  download(`/tenants/${tenant}/contracts/${s.contractId}/supplements/${s.id}/document`, `${s.number}.pdf`);

type Known = { supplement: Supplement; intention: string };
type SupplementAct = { act: 'draft'; change: SupplementRequest; intention: string } | ({ act: 'revise'; change: SupplementRequest } & Known)
  | ({ act: 'discard' | 'offer' | 'sign' } & Known) | ({ act: 'withdraw'; reason: string } & Known);

/** The buyer's acts on what changes a contract. */
export function useSupplementAct(tenant: string, contract: string) {
  const queries = useQueryClient();
  const path = { tenant, contract };
  return useMutation({
    mutationFn: (a: SupplementAct) => {
      if (a.act === 'draft') {
        return call(api.POST('/tenants/{tenant}/contracts/{contract}/supplements', { params: { path }, headers: actHeaders(a.intention), body: a.change }));
      }
      const params = { path: { ...path, supplement: a.supplement.id } };
      const headers = actHeaders(a.intention, a.supplement.version);
      switch (a.act) {
        case 'revise':
          return call(api.PUT('/tenants/{tenant}/contracts/{contract}/supplements/{supplement}', { params, headers, body: a.change }));
        case 'withdraw':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/supplements/{supplement}/withdraw', { params, headers, body: { reason: a.reason } }));
        case 'discard':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/supplements/{supplement}/discard', { params, headers }));
        case 'offer':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/supplements/{supplement}/offer', { params, headers }));
        case 'sign':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/supplements/{supplement}/sign', { params, headers }));
      }
    },
    onSuccess: () => Promise.all(touchedBy(tenant).map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
