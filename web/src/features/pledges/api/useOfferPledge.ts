import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { PledgeTerms } from '../model';
import { touched } from './keys';

export function useOfferPledge(creditCode: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ projectId, terms, intention }: { projectId: string; terms: PledgeTerms; intention: string }) =>
      call(api.POST('/organisations/{creditCode}/pledges', { params: { path: { creditCode } }, body: { projectId, terms }, headers: actHeaders(intention) })),
    onSuccess: () => Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
