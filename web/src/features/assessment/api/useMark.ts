import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** Where one finds oneself in the draw of a committee; there only once its proof is public. */
export function useMark(project: string, enabled: boolean) {
  return useQuery({
    queryKey: ['me', 'assignments', project, 'mark'],
    enabled,
    retry: false,
    queryFn: () => call(api.GET('/me/assignments/{id}/mark', { params: { path: { id: project } } })),
  });
}
