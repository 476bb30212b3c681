import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { consultationKey } from './useConsultation';

/** What was answered; nothing while more can come. */
export function useConsultationAnswers(consultation: string, query: { cursor?: string }) {
  return useQuery({
    queryKey: [...consultationKey(consultation), 'answers', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/consultations/{consultation}/answers', { params: { path: { consultation }, query } })),
  });
}
