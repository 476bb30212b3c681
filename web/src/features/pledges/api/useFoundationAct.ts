import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import { pledgeKey, touched } from './keys';

type Common = { version: number; intention: string };
export type Confirmed = Schema<'ConfirmTrancheRequest'>;
type FoundationAct =
  | ({ act: 'withdraw'; reason: string; stopsProject: boolean } & Common)
  | ({ act: 'confirm'; number: number; paid: Confirmed } & Common);

/** What a foundation does about its own pledge. */
export function useFoundationAct(creditCode: string, pledge: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: FoundationAct) => {
      const headers = actHeaders(a.intention, a.version);
      return a.act === 'withdraw'
        ? call(api.POST('/organisations/{creditCode}/pledges/{pledge}/withdraw', { params: { path: { creditCode, pledge } }, headers, body: { reason: a.reason, stopsProject: a.stopsProject } }))
        : call(api.POST('/organisations/{creditCode}/pledges/{pledge}/tranches/{number}/confirm', { params: { path: { creditCode, pledge, number: a.number } }, headers, body: a.paid }));
    },
    onSuccess: async (now) => {
      queries.setQueryData(pledgeKey({ as: 'foundation', creditCode }, pledge), now);
      await Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
