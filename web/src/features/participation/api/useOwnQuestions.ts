import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { participationKey } from './keys';

/** What the organisation itself asked about a project, also while it is unanswered. */
export function useOwnQuestions(creditCode: string, id: string) {
  return useQuery({
    queryKey: participationKey(creditCode, id, 'questions'),
    queryFn: () => call(api.GET('/organisations/{creditCode}/projects/{id}/questions', { params: { path: { creditCode, id } } })),
  });
}
