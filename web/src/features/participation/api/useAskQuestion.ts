import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { participationKey } from './keys';

export function useAskQuestion(creditCode: string, id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ text, intention }: { text: string; intention: string }) =>
      call(api.POST('/organisations/{creditCode}/projects/{id}/questions', { params: { path: { creditCode, id } }, body: { text }, headers: actHeaders(intention) })),
    onSuccess: (page) => queries.setQueryData(participationKey(creditCode, id, 'questions'), page),
  });
}
