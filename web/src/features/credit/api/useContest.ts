import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Contested, CreditEntry } from '../model';
import { creditKey } from './useCreditRecord';

/** The organisation says why an entry is wrong. */
export function useContestEntry(creditCode: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ entry: { kind, source }, words, intention }: { entry: CreditEntry; words: string; intention: string }) =>
      call(api.POST('/organisations/{creditCode}/credit-record/contests', { params: { path: { creditCode } }, headers: actHeaders(intention), body: { kind, source, words } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: creditKey({ as: 'organisation', creditCode }) }),
  });
}

type Answer = { contest: Contested; outcome: 'uphold' | 'dismiss'; reason: string; intention: string };

/** The district answers. */
export function useAnswerContest(creditCode: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ contest: { id: contest, version }, outcome, reason, intention }: Answer) => {
      const init = { params: { path: { creditCode, contest } }, headers: actHeaders(intention, version), body: { reason } };
      return call(outcome === 'uphold'
        ? api.POST('/district/organisations/{creditCode}/credit-record/contests/{contest}/uphold', init)
        : api.POST('/district/organisations/{creditCode}/credit-record/contests/{contest}/dismiss', init));
    },
    onSuccess: () => Promise.all([creditKey({ as: 'district', creditCode }), ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
