import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { RegistrationRow } from '../model';

export const registrationsKey = ['district', 'registrations'] as const;

export function useRegistrations(query: { status: RegistrationRow['status']; cursor?: string }) {
  return useQuery({ queryKey: [...registrationsKey, query], placeholderData: keepPreviousData, queryFn: () => call(api.GET('/district/registrations', { params: { query } })) });
}

export const registrationKey = (registration: string) => [...registrationsKey, 'one', registration] as const;

export function useRegistration(registration: string) {
  return useQuery({ queryKey: registrationKey(registration), queryFn: () => call(api.GET('/district/registrations/{registration}', { params: { path: { registration } } })) });
}
