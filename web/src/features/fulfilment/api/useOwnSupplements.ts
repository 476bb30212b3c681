import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { download } from '@/lib/download';
import type { Supplement } from '../model';
import { contractKey, contractsKey } from './keys';

/** What the buyer has offered to change of a contract, and what was changed. */
export function useOwnSupplements(creditCode: string, contract: string) {
  return useQuery({
    queryKey: [...contractKey(creditCode, contract), 'supplements'],
    queryFn: () => call(api.GET('/organisations/{creditCode}/contracts/{contract}/supplements', { params: { path: { creditCode, contract } } })),
  });
}

export const openOwnSupplement = (creditCode: string, s: Supplement) =>
  download(`/organisations/${creditCode}/contracts/${s.contractId}/supplements/${s.id}/document`, `${s.number}.pdf`);

type OwnAct = { supplement: Supplement; intention: string } & ({ act: 'sign' } | { act: 'decline'; reason: string });

/** Signs it for the organisation, or sends it back. */
export function useOwnSupplementAct(creditCode: string, contract: string) {
  const queries = useQueryClient();
  return useMutation<unknown, Error, OwnAct>({
    mutationFn: (a) => {
      const params = { path: { creditCode, contract, supplement: a.supplement.id } };
      const headers = actHeaders(a.intention, a.supplement.version);
      return a.act === 'sign'
        ? call(api.POST('/organisations/{creditCode}/contracts/{contract}/supplements/{supplement}/sign', { params, headers }))
        : call(api.POST('/organisations/{creditCode}/contracts/{contract}/supplements/{supplement}/decline', { params, headers, body: { reason: a.reason } }));
    },
    onSuccess: () => Promise.all([
      queries.invalidateQueries({ queryKey: contractsKey(creditCode) }),
      queries.invalidateQueries({ queryKey: ['me', 'work-items'] }),
    ]),
  });
}
