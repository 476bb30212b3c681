import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import type { Registration } from '../model';
import { registrationKey, registrationsKey } from './useRegistrations';

type Decision = { intention: string } & ({ act: 'approve'; body: Schema<'ApproveRegistrationRequest'> } | { act: 'return' | 'refuse'; reason: string });

/** Lets a person speak for its organisation, gives the registration back, or refuses it. */
export function useDecideRegistration({ id: registration, version }: Registration) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (d: Decision) => {
      const options = { params: { path: { registration } }, headers: actHeaders(d.intention, version) };
      if (d.act === 'approve') return call(api.POST('/district/registrations/{registration}/approve', { ...options, body: d.body }));
      const body = { reason: d.reason };
      return d.act === 'return' ? call(api.POST('/district/registrations/{registration}/return', { ...options, body })) : call(api.POST('/district/registrations/{registration}/refuse', { ...options, body }));
    },
    onSuccess: async (decided) => {
      queries.setQueryData(registrationKey(registration), decided);
      await Promise.all([registrationsKey, ['organisations'], ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
