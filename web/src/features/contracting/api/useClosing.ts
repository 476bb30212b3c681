import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { contractKey, touchedBy } from './keys';

/** What is open of a contract before it can be closed. */
export function useClosing(tenant: string, contract: string) {
  return useQuery({
    queryKey: [...contractKey(tenant, contract), 'closing'],
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/closing', { params: { path: { tenant, contract } } })),
  });
}

/** Asks to have it closed with what is open; the answer is the checklist as it now stands. */
export function useClosingExemption(tenant: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ reason, intention }: { reason: string; intention: string }) =>
      call(api.POST('/tenants/{tenant}/contracts/{contract}/closing/exemption', { params: { path: { tenant, contract } }, headers: actHeaders(intention), body: { reason } })),
    onSuccess: async (closing) => {
      queries.setQueryData([...contractKey(tenant, contract), 'closing'], closing);
      await Promise.all(touchedBy(tenant).map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
