import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export const consultationKey = (id: string) => ['consultations', 'one', id] as const;

export function useConsultation(consultation: string) {
  return useQuery({ queryKey: consultationKey(consultation), queryFn: () => call(api.GET('/consultations/{consultation}', { params: { path: { consultation } } })) });
}
