import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { download } from '@/lib/download';

/** What both sides have changed of a contract. */
export function useSupplements(contract: string) {
  return useQuery({
    queryKey: ['contracts', contract, 'supplements'],
    queryFn: () => call(api.GET('/contracts/{contract}/supplements', { params: { path: { contract } } })),
  });
}

export const openSupplement = (s: { id: string; contractId: string; number: string }) =>
  download(`/contracts/${s.contractId}/supplements/${s.id}/document`, `${s.number}.pdf`);
