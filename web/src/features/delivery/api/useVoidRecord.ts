import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { ownKey } from './keys';

export function useVoidRecord(creditCode: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ record, reason, intention }: { record: string; reason: string; intention: string }) =>
      call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/records/{record}/void', { params: { path: { creditCode, contract, record } }, body: { reason }, headers: actHeaders(intention) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ownKey(creditCode, contract) }),
  });
}
