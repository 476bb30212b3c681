import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { needKey } from './useNeed';

type Common = { intention: string };
type NeedAct =
  | ({ act: 'open'; until: string; version: number } & Common)
  | ({ act: 'close'; consultation: string; summary: string; changes: string | null; version: number } & Common)
  | ({ act: 'withdraw'; consultation: string; reason: string } & Common)
  | ({ act: 'hide'; consultation: string; answer: string; reason: string } & Common)
  | ({ act: 'except'; reason: string; version: number } & Common)
  | ({ act: 'confirm' | 'decline'; exception: string } & Common);

/** The acts by which a tenant puts a need before the public: one verb, one request; the answer is how far it is. */
export function useNeedAct(tenant: string, id: string) {
  const queries = useQueryClient();
  const path = { tenant, id };
  return useMutation({
    mutationFn: (a: NeedAct) => {
      const headers = actHeaders(a.intention, 'version' in a ? a.version : undefined);
      switch (a.act) {
        case 'open':
          return call(api.POST('/tenants/{tenant}/projects/{id}/consultation', { params: { path }, headers, body: { until: a.until } }));
        case 'close':
          return call(api.POST('/tenants/{tenant}/projects/{id}/consultation/{consultation}/close', { params: { path: { ...path, consultation: a.consultation } }, headers, body: { summary: a.summary, changes: a.changes } }));
        case 'withdraw':
          return call(api.POST('/tenants/{tenant}/projects/{id}/consultation/{consultation}/withdraw', { params: { path: { ...path, consultation: a.consultation } }, headers, body: { reason: a.reason } }));
        case 'hide':
          return call(api.POST('/tenants/{tenant}/projects/{id}/consultation/{consultation}/answers/{answer}/hide', { params: { path: { ...path, consultation: a.consultation, answer: a.answer } }, headers, body: { reason: a.reason } }));
        case 'except':
          return call(api.POST('/tenants/{tenant}/projects/{id}/consultation/exceptions', { params: { path }, headers, body: { reason: a.reason } }));
        case 'confirm':
          return call(api.POST('/tenants/{tenant}/projects/{id}/consultation/exceptions/{exception}/confirm', { params: { path: { ...path, exception: a.exception } }, headers }));
        case 'decline':
          return call(api.POST('/tenants/{tenant}/projects/{id}/consultation/exceptions/{exception}/decline', { params: { path: { ...path, exception: a.exception } }, headers }));
      }
    },
    onSuccess: async (need) => {
      queries.setQueryData(needKey(tenant, id), need);
      await Promise.all([
        queries.invalidateQueries({ queryKey: [...needKey(tenant, id), 'answers'] }),
        queries.invalidateQueries({ queryKey: ['me', 'work-items'] }),
      ]);
    },
  });
}
