import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { registrationsKey } from './keys';

/** One's own wishes to speak for an organisation. */
export function useRegistrations() {
  return useQuery({ queryKey: registrationsKey, queryFn: () => call(api.GET('/me/registrations')) });
}

export function useRegistration(registration: string) {
  return useQuery({
    queryKey: [...registrationsKey, registration],
    queryFn: () => call(api.GET('/me/registrations/{registration}', { params: { path: { registration } } })),
  });
}
