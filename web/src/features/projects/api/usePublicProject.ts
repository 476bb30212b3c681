import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function usePublicProject(id: string, enabled = true) {
  return useQuery({ queryKey: ['projects', 'one', id], enabled, queryFn: () => call(api.GET('/projects/{id}', { params: { path: { id } } })) });
}
