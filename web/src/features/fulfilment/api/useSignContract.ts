import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { contractKey, contractsKey } from './keys';

/** Signs for the organisation; the server asks for a login of the last five minutes. */
export function useSignContract(creditCode: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, intention }: { version: number; intention: string }) =>
      call(api.POST('/organisations/{creditCode}/contracts/{contract}/sign', { params: { path: { creditCode, contract } }, headers: actHeaders(intention, version) })),
    onSuccess: async (now) => {
      queries.setQueryData(contractKey(creditCode, contract), now);
      await Promise.all([
        queries.invalidateQueries({ queryKey: contractsKey(creditCode) }),
        queries.invalidateQueries({ queryKey: ['me', 'work-items'] }),
      ]);
    },
  });
}
