import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { consultationKey } from './useConsultation';
import { ownAnswerKey } from './useOwnAnswer';

export function useAnswerConsultation(consultation: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ text, intention }: { text: string; intention: string }) =>
      call(api.POST('/consultations/{consultation}/answers', { params: { path: { consultation } }, headers: actHeaders(intention), body: { text } })),
    onSuccess: (own) => {
      queries.setQueryData(ownAnswerKey(consultation), own);
      return queries.invalidateQueries({ queryKey: consultationKey(consultation), exact: true });
    },
  });
}
