import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Facts, Organisation } from '../model';
import { profileKey } from './keys';

/** Asks the district to vouch for other facts. */
export function useProposeFacts(organisation: Organisation) {
  const queries = useQueryClient();
  const { creditCode, proposal } = organisation;
  return useMutation({
    mutationFn: ({ facts, grounds, intention }: { facts: Facts; grounds: string; intention: string }) =>
      call(api.POST('/organisations/{creditCode}/facts', { params: { path: { creditCode } }, headers: actHeaders(intention, proposal?.version), body: { facts, grounds } })),
    onSuccess: (changed) => queries.setQueryData(profileKey(creditCode), changed),
  });
}
