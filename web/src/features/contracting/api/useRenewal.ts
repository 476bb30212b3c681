import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Contract } from '../model';
import { touchedBy } from './keys';

type Renewal = { act: 'renew'; contract: Contract; appropriationId: string; intention: string } | { act: 'discard'; contract: Contract; intention: string };

/** Another term after a contract, or its end before it was signed; the answer is the renewal. */
export function useRenewal(tenant: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (r: Renewal) =>
      r.act === 'renew'
        ? call(api.POST('/tenants/{tenant}/contracts/{contract}/renewals', {
          params: { path: { tenant, contract: r.contract.id } }, headers: actHeaders(r.intention),
          body: { funding: [{ appropriationId: r.appropriationId, amount: r.contract.amount }] },
        }))
        : call(api.POST('/tenants/{tenant}/contracts/{contract}/renewals/{renewal}/discard', {
          params: { path: { tenant, contract: r.contract.renews ?? '', renewal: r.contract.id } }, headers: actHeaders(r.intention, r.contract.version),
        })),
    onSuccess: () => Promise.all(touchedBy(tenant).map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
