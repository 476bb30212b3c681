import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function usePublishedNeed(id: string) {
  return useQuery({ queryKey: ['projects', 'one', id, 'consultation'], queryFn: () => call(api.GET('/projects/{id}/consultation', { params: { path: { id } } })) });
}
