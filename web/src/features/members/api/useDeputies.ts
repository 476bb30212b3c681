import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';

const key = ['me', 'deputies'] as const;

/** Who stands in for me, and for whom I do. */
export function useDeputies() {
  return useQuery({ queryKey: key, queryFn: () => call(api.GET('/me/deputies')) });
}

/** Who could stand in for me there. */
export function useDeputyCandidates(scope: string) {
  return useQuery({ queryKey: [...key, 'candidates', scope], enabled: scope !== '', queryFn: () => call(api.GET('/me/deputies/candidates', { params: { query: { scope } } })) });
}

type DeputyAct = { intention: string } & ({ act: 'name'; body: Schema<'NameDeputyRequest'> } | { act: 'end'; deputy: string });

export function useDeputyAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: DeputyAct) => {
      const headers = actHeaders(a.intention);
      return a.act === 'name' ? call(api.POST('/me/deputies', { headers, body: a.body })) : call(api.POST('/me/deputies/{deputy}/end', { params: { path: { deputy: a.deputy } }, headers }));
    },
    onSuccess: async (page) => {
      queries.setQueryData(key, page);
      await queries.invalidateQueries({ queryKey: ['me'], exact: true });
    },
  });
}
