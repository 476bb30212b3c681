import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useProjectFunding(id: string) {
  return useQuery({
    queryKey: ['project-funding', id],
    queryFn: () => call(api.GET('/projects/{id}/funding', { params: { path: { id } } })),
  });
}
