import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** The published decisions on complaints about a project. */
export function useDecisions(id: string) {
  return useQuery({ queryKey: ['projects', 'one', id, 'decisions'], queryFn: () => call(api.GET('/projects/{id}/decisions', { params: { path: { id } } })) });
}
