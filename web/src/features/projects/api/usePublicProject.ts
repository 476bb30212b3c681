import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export const publicProject = (id: string) => ({ queryKey: ['projects', 'one', id], queryFn: () => call(api.GET('/projects/{id}', { params: { path: { id } } })) });

export function usePublicProject(id: string, enabled = true) {
  return useQuery({ ...publicProject(id), enabled });
}
