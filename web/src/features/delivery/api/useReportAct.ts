import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call, ifMatch } from '@/lib/api';
import type { ReportWords } from '../model';
import { ownKey, tenantKey } from './keys';

type Common = { report: string; version: number };
type OwnAct = Common & ({ act: 'write'; words: ReportWords } | { act: 'submit'; intention: string });
type TenantAct = Common & { intention: string } & ({ act: 'accept' } | { act: 'return'; reason: string });

/** The organisation writes a report, and hands it in. */
export function useOwnReportAct(creditCode: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: OwnAct) => {
      const params = { path: { creditCode, contract, report: a.report } };
      return a.act === 'write'
        ? call(api.PUT('/organisations/{creditCode}/contracts/{contract}/reports/{report}', { params, body: a.words, headers: ifMatch(a.version) }))
        : call(api.POST('/organisations/{creditCode}/contracts/{contract}/reports/{report}/submit', { params, headers: actHeaders(a.intention, a.version) }));
    },
    onSuccess: () => Promise.all([[...ownKey(creditCode, contract), 'reports'], ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

/** An officer accepts a report, or gives it back. */
export function useTenantReportAct(tenant: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: TenantAct) => {
      const params = { path: { tenant, contract, report: a.report } };
      const headers = actHeaders(a.intention, a.version);
      return a.act === 'accept'
        ? call(api.POST('/tenants/{tenant}/contracts/{contract}/reports/{report}/accept', { params, headers }))
        : call(api.POST('/tenants/{tenant}/contracts/{contract}/reports/{report}/return', { params, headers, body: { reason: a.reason } }));
    },
    onSuccess: () => Promise.all([[...tenantKey(tenant, contract), 'reports'], ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
