import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { LimitWarning, PledgeTerms } from '../model';
import { touched } from './keys';

type Offer = { projectId: string; terms: PledgeTerms; seen: LimitWarning[]; intention: string };

export function useOfferPledge(creditCode: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ projectId, terms, seen, intention }: Offer) =>
      call(api.POST('/organisations/{creditCode}/pledges', { params: { path: { creditCode } }, body: { projectId, terms, seen }, headers: actHeaders(intention) })),
    onSuccess: () => Promise.all([...touched, ['portfolio', creditCode]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

/** Which of its own bounds the foundation would go beyond; nothing is offered by asking. */
export function askWarnings(creditCode: string, terms: PledgeTerms, intention: string) {
  return call(api.POST('/organisations/{creditCode}/pledges/warnings', { params: { path: { creditCode } }, body: terms, headers: actHeaders(intention) }));
}
