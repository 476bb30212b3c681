import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { awardKey, touchedBy } from './keys';

type Common = { intention: string };
export type EvaluationAct =
  | ({ act: 'form-committee'; members: string[]; reserves: string[] } & Common)
  | ({ act: 'fix-pool'; size: number; specialty: string | null; representatives: string[] } & Common)
  | ({ act: 'replace'; member: number; reason: string } & Common)
  | ({ act: 'close' | 'propose' | 'notice' | 'confirm-revocation' | 'drop-revocation' } & Common)
  | ({ act: 'confirm'; acknowledged: boolean } & Common)
  | ({ act: 'propose-revocation'; reason: string } & Common);

/** The acts from the committee to the award; the answer is the evaluation as it now stands. */
export function useEvaluationAct(tenant: string, id: string) {
  const queries = useQueryClient();
  const params = { path: { tenant, id } };
  return useMutation({
    mutationFn: (a: EvaluationAct) => {
      const headers = actHeaders(a.intention);
      switch (a.act) {
        case 'form-committee':
          return call(api.POST('/tenants/{tenant}/projects/{id}/evaluation/committee', { params, headers, body: { members: a.members, reserves: a.reserves } }));
        case 'fix-pool':
          return call(api.POST('/tenants/{tenant}/projects/{id}/evaluation/pool', { params, headers, body: { size: a.size, specialty: a.specialty, representatives: a.representatives } }));
        case 'replace':
          return call(api.POST('/tenants/{tenant}/projects/{id}/evaluation/committee/{number}/replace', { params: { path: { ...params.path, number: a.member } }, headers, body: { reason: a.reason } }));
        case 'close':
          return call(api.POST('/tenants/{tenant}/projects/{id}/evaluation/close', { params, headers }));
        case 'propose':
          return call(api.POST('/tenants/{tenant}/projects/{id}/evaluation/award/propose', { params, headers }));
        case 'confirm':
          return call(api.POST('/tenants/{tenant}/projects/{id}/evaluation/award/confirm', { params, headers, body: { acknowledged: a.acknowledged } }));
        case 'notice':
          return call(api.POST('/tenants/{tenant}/projects/{id}/evaluation/award/notice', { params, headers }));
        case 'propose-revocation':
          return call(api.POST('/tenants/{tenant}/projects/{id}/evaluation/award/revocation', { params, headers, body: { reason: a.reason } }));
        case 'confirm-revocation':
          return call(api.POST('/tenants/{tenant}/projects/{id}/evaluation/award/revocation/confirm', { params, headers }));
        case 'drop-revocation':
          return call(api.POST('/tenants/{tenant}/projects/{id}/evaluation/award/revocation/drop', { params, headers }));
      }
    },
    onSuccess: async (evaluation) => {
      queries.setQueryData(awardKey(tenant, id, 'evaluation'), evaluation);
      await Promise.all(touchedBy(tenant).map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
