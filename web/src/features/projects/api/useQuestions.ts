import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useQuestions(id: string) {
  return useQuery({ queryKey: ['projects', 'one', id, 'questions'], queryFn: () => call(api.GET('/projects/{id}/questions', { params: { path: { id } } })) });
}
