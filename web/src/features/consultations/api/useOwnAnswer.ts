import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { consultationKey } from './useConsultation';

export const ownAnswerKey = (id: string) => [...consultationKey(id), 'mine'] as const;

export function useOwnAnswer(consultation: string) {
  return useQuery({
    queryKey: ownAnswerKey(consultation),
    queryFn: () => call(api.GET('/consultations/{consultation}/answers/mine', { params: { path: { consultation } } })),
  });
}
