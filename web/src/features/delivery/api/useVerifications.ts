import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { CheckForm } from '../model';
import { tenantKey } from './keys';

export function useVerifications(tenant: string, contract: string) {
  return useQuery({
    queryKey: [...tenantKey(tenant, contract), 'verifications'],
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/delivery/verifications', { params: { path: { tenant, contract } } })),
  });
}

/** A sample with its records; asked for when it is looked at. */
export function useSample(tenant: string, contract: string, verification: string, enabled: boolean) {
  return useQuery({
    queryKey: [...tenantKey(tenant, contract), 'verifications', verification],
    enabled,
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/delivery/verifications/{verification}', { params: { path: { tenant, contract, verification } } })),
  });
}

type VerificationAct = { intention: string } & ({ act: 'draw'; report: string } | { act: 'again'; verification: string; reason: string } | { act: 'check'; verification: string; record: string; found: CheckForm });

/** A sample is drawn, asked for anew, or one of its records judged; the answer is the sample as it now stands. */
export function useVerificationAct(tenant: string, contract: string) {
  const queries = useQueryClient();
  const path = { tenant, contract };
  return useMutation({
    mutationFn: (a: VerificationAct) => {
      const headers = actHeaders(a.intention);
      if (a.act === 'draw') {
        return call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/verifications', { params: { path }, body: { report: a.report }, headers }));
      }
      return a.act === 'again'
        ? call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/verifications/{verification}/again', { params: { path: { ...path, verification: a.verification } }, body: { reason: a.reason }, headers }))
        : call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/verifications/{verification}/records/{record}/check', { params: { path: { ...path, verification: a.verification, record: a.record } }, body: a.found, headers }));
    },
    onSuccess: async (sample) => {
      queries.setQueryData([...tenantKey(tenant, contract), 'verifications', sample.verification.id], sample);
      await Promise.all(['verifications', 'records', 'delivery', 'closing'].map((part) => queries.invalidateQueries({ queryKey: [...tenantKey(tenant, contract), part] })));
    },
  });
}
