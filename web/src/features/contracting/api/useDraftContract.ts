import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { contractKey, touchedBy } from './keys';

export function useDraftContract(tenant: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ projectId, intention }: { projectId: string; intention: string }) =>
      call(api.POST('/tenants/{tenant}/contracts', { params: { path: { tenant } }, headers: actHeaders(intention), body: { projectId } })),
    onSuccess: async (contract) => {
      queries.setQueryData(contractKey(tenant, contract.id), contract);
      await Promise.all(touchedBy(tenant).map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
