import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Foundation } from '../model';

export function useDistrictFoundations(query: { cursor?: string }) {
  return useQuery({ queryKey: ['district-foundations', query], placeholderData: keepPreviousData, queryFn: () => call(api.GET('/district/foundations', { params: { query } })) });
}

type Decision = { foundation: Foundation; intention: string } & ({ outcome: 'approve' } | { outcome: 'return'; reason: string });

export function useDecideFoundation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (d: Decision) => {
      const path = { creditCode: d.foundation.creditCode };
      const headers = actHeaders(d.intention, d.foundation.version);
      return d.outcome === 'approve'
        ? call(api.POST('/district/foundations/{creditCode}/approve', { params: { path }, headers }))
        : call(api.POST('/district/foundations/{creditCode}/return', { params: { path }, headers, body: { reason: d.reason } }));
    },
    onSuccess: () => Promise.all([['district-foundations'], ['foundations'], ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
