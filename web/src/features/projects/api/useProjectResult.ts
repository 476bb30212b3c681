import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** The published result; only asked for once there can be one. */
export function useProjectResult(id: string, enabled = true) {
  return useQuery({ queryKey: ['projects', 'one', id, 'result'], enabled, queryFn: () => call(api.GET('/projects/{id}/result', { params: { path: { id } } })) });
}
