import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { contractKey, contractsKey } from './keys';

/** Sends an offered contract back; from then on it is the buyer's draft and no longer to be seen. */
export function useDeclineContract(creditCode: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, reason, intention }: { version: number; reason: string; intention: string }) =>
      call(api.POST('/organisations/{creditCode}/contracts/{contract}/decline', { params: { path: { creditCode, contract } }, headers: actHeaders(intention, version), body: { reason } })),
    onSuccess: async () => {
      queries.removeQueries({ queryKey: contractKey(creditCode, contract) });
      await Promise.all([
        queries.invalidateQueries({ queryKey: contractsKey(creditCode) }),
        queries.invalidateQueries({ queryKey: ['me', 'work-items'] }),
      ]);
    },
  });
}
