import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { RegisterRequest, Registration } from '../model';
import { registrationsKey } from './keys';

type Register = { intention: string } & ({ act: 'register'; body: RegisterRequest } | { act: 'change'; of: Registration; body: RegisterRequest } | { act: 'withdraw'; of: Registration });

function perform(r: Register) {
  if (r.act === 'register') return call(api.POST('/me/registrations', { body: r.body, headers: actHeaders(r.intention) }));
  const options = { params: { path: { registration: r.of.id } }, headers: actHeaders(r.intention, r.of.version) };
  return r.act === 'withdraw'
    ? call(api.POST('/me/registrations/{registration}/withdraw', options))
    : call(api.PUT('/me/registrations/{registration}', { ...options, body: { applicant: r.body.applicant, profile: r.body.profile } }));
}

/** Asks to speak for an organisation, puts that right, or takes it back. */
export function useRegister() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: perform,
    onSuccess: async (registration) => {
      queries.setQueryData([...registrationsKey, registration.id], registration);
      await queries.invalidateQueries({ queryKey: registrationsKey, exact: true });
    },
  });
}
