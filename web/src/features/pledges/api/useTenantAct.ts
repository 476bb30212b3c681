import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { pledgeKey, touched } from './keys';

type Common = { version: number; intention: string };
type TenantAct =
  | ({ act: 'accept' } & Common)
  | ({ act: 'decline'; reason: string } & Common)
  | ({ act: 'request'; number: number; reference: string } & Common)
  | ({ act: 'acknowledge'; number: number } & Common)
  | ({ act: 'return'; number: number; reason: string } & Common);

/** What a tenant's officials do about a pledge. */
export function useTenantAct(tenant: string, pledge: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: TenantAct) => {
      const headers = actHeaders(a.intention, a.version);
      const path = { tenant, pledge };
      switch (a.act) {
        case 'accept':
          return call(api.POST('/tenants/{tenant}/pledges/{pledge}/accept', { params: { path }, headers }));
        case 'decline':
          return call(api.POST('/tenants/{tenant}/pledges/{pledge}/decline', { params: { path }, headers, body: { reason: a.reason } }));
        case 'request':
          return call(api.POST('/tenants/{tenant}/pledges/{pledge}/tranches/{number}/request', { params: { path: { ...path, number: a.number } }, headers, body: { reference: a.reference } }));
        case 'acknowledge':
          return call(api.POST('/tenants/{tenant}/pledges/{pledge}/tranches/{number}/acknowledge', { params: { path: { ...path, number: a.number } }, headers }));
        case 'return':
          return call(api.POST('/tenants/{tenant}/pledges/{pledge}/tranches/{number}/return', { params: { path: { ...path, number: a.number } }, headers, body: { reason: a.reason } }));
      }
    },
    onSuccess: async (now) => {
      queries.setQueryData(pledgeKey({ as: 'tenant', tenant }, pledge), now);
      await Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
