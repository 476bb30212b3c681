import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { tenantQuestionsKey } from './useTenantQuestions';

export function useAnswerQuestion(tenant: string, id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ question, answer, intention }: { question: string; answer: string; intention: string }) =>
      call(api.POST('/tenants/{tenant}/projects/{id}/questions/{question}/answer', { params: { path: { tenant, id, question } }, headers: actHeaders(intention), body: { answer } })),
    onSuccess: async (page) => {
      queries.setQueryData(tenantQuestionsKey(tenant, id), page);
      await queries.invalidateQueries({ queryKey: ['me', 'work-items'] });
    },
  });
}
