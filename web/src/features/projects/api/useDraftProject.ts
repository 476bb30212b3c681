import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { ProjectContent } from '../model';

export function useDraftProject(tenant: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ content, season, intention }: { content: ProjectContent; season: string | undefined; intention: string }) =>
      call(api.POST('/tenants/{tenant}/projects', { params: { path: { tenant }, query: season ? { season } : {} }, body: content, headers: actHeaders(intention) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tenant-projects', tenant] }),
  });
}
