import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { emptyBid } from '../content';
import { bidKey, bidsKey } from './keys';

/** The organisation's bid for a project: a new one, or the one that it has already. */
export function useStartBid(creditCode: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ projectId, edition, intention }: { projectId: string; edition: number; intention: string }) =>
      call(api.POST('/organisations/{creditCode}/bids', { params: { path: { creditCode } }, body: { projectId, content: emptyBid(edition) }, headers: actHeaders(intention) })),
    onSuccess: async (bid) => {
      queries.setQueryData(bidKey(creditCode, bid.id), bid);
      await queries.invalidateQueries({ queryKey: bidsKey(creditCode), exact: false, refetchType: 'none' });
    },
  });
}
