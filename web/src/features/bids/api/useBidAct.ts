import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { bidKey, bidsKey } from './keys';

type BidAct = { version: number; intention: string } & ({ act: 'submit' | 'withdraw' } | { act: 'confirm'; projectEdition: number });

/** Puts the draft into the box, confirms what lies there for the present edition, or takes it out again; the answer is the bid as it now stands. */
export function useBidAct(creditCode: string, bid: string) {
  const queries = useQueryClient();
  const params = { path: { creditCode, bid } };
  return useMutation({
    mutationFn: (a: BidAct) => {
      const headers = actHeaders(a.intention, a.version);
      if (a.act === 'confirm') return call(api.POST('/organisations/{creditCode}/bids/{bid}/confirm', { params, headers, body: { projectEdition: a.projectEdition } }));
      return a.act === 'submit'
        ? call(api.POST('/organisations/{creditCode}/bids/{bid}/submit', { params, headers }))
        : call(api.POST('/organisations/{creditCode}/bids/{bid}/withdraw', { params, headers }));
    },
    // The receipt waits for no list: minutes before the deadline the answer is what counts.
    onSuccess: (now) => {
      queries.setQueryData(bidKey(creditCode, bid), now);
      void queries.invalidateQueries({ queryKey: bidsKey(creditCode) });
      void queries.invalidateQueries({ queryKey: ['me', 'work-items'] });
    },
  });
}
