import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { surveyKey } from './useSurvey';

export type SurveyAct = { intention: string } & ({ act: 'open' | 'close' } | { act: 'hide'; opinion: string; reason: string });

/** Asks residents, ends that, takes words out of sight; the answer is the survey as it now stands. */
export function useSurveyAct(tenant: string, contract: string) {
  const queries = useQueryClient();
  const path = { tenant, contract };
  return useMutation({
    mutationFn: (a: SurveyAct) => {
      const headers = actHeaders(a.intention);
      switch (a.act) {
        case 'open':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/survey/open', { params: { path }, headers }));
        case 'close':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/survey/close', { params: { path }, headers }));
        case 'hide':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/survey/words/{opinion}/hide', { params: { path: { ...path, opinion: a.opinion } }, headers, body: { reason: a.reason } }));
      }
    },
    onSuccess: async (now) => {
      queries.setQueryData(surveyKey(tenant, contract), now);
      await queries.invalidateQueries({ queryKey: [...surveyKey(tenant, contract), 'words'] });
    },
  });
}
