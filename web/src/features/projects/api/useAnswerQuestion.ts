import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { tenantQuestionsKey } from './useTenantQuestions';

type AnswerAct = { question: string; version: number; intention: string } & ({ act: 'propose'; answer: string } | { act: 'publish' } | { act: 'return'; reason: string });

/** Proposes the answer to a question, publishes or returns what was proposed. */
export function useAnswerQuestion(tenant: string, id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: AnswerAct) => {
      const params = { path: { tenant, id, question: a.question } };
      const headers = actHeaders(a.intention, a.version);
      switch (a.act) {
        case 'propose':
          return call(api.POST('/tenants/{tenant}/projects/{id}/questions/{question}/answer', { params, headers, body: { answer: a.answer } }));
        case 'publish':
          return call(api.POST('/tenants/{tenant}/projects/{id}/questions/{question}/answer/publish', { params, headers }));
        case 'return':
          return call(api.POST('/tenants/{tenant}/projects/{id}/questions/{question}/answer/return', { params, headers, body: { reason: a.reason } }));
      }
    },
    onSuccess: async (page) => {
      queries.setQueryData(tenantQuestionsKey(tenant, id), page);
      await queries.invalidateQueries({ queryKey: ['me', 'work-items'] });
    },
  });
}
