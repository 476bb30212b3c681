import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { registrationKey } from './useRegistrations';

type Decision = { version: number; intention: string } & ({ act: 'approve'; exceptionReason?: string } | { act: 'return'; reason: string });

/** Lets an organisation in, or gives its registration back with a reason. */
export function useDecideRegistration(creditCode: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (d: Decision) => {
      const options = { params: { path: { creditCode } }, headers: actHeaders(d.intention, d.version) };
      return d.act === 'approve'
        ? call(api.POST('/district/organisations/{creditCode}/approve', { ...options, body: d.exceptionReason ? { exceptionReason: d.exceptionReason } : {} }))
        : call(api.POST('/district/organisations/{creditCode}/return', { ...options, body: { reason: d.reason } }));
    },
    onSuccess: async (organisation) => {
      queries.setQueryData(registrationKey(creditCode), organisation);
      await Promise.all([['district', 'organisations'], ['organisations'], ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
