import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Organisation, RegistrationRow } from '../model';

type Query = { status?: RegistrationRow['status']; kind?: RegistrationRow['kind']; q?: string; cursor?: string };

export function useRegistrations(query: Query) {
  return useQuery({
    queryKey: ['district', 'organisations', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/district/organisations', { params: { query } })),
  });
}

export const registrationKey = (creditCode: string) => ['district', 'organisations', 'one', creditCode] as const;

export function useRegistration(creditCode: string) {
  return useQuery<Organisation>({
    queryKey: registrationKey(creditCode),
    queryFn: () => call(api.GET('/district/organisations/{creditCode}', { params: { path: { creditCode } } })),
  });
}
