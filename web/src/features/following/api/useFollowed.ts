import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

const followedKey = (creditCode: string) => ['organisations', creditCode, 'followed-projects'] as const;

export function useFollowed(creditCode: string, query: { cursor?: string; limit?: number }) {
  return useQuery({
    queryKey: [...followedKey(creditCode), query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/organisations/{creditCode}/followed-projects', { params: { path: { creditCode }, query } })),
  });
}

export function useIsFollowed(creditCode: string, project: string) {
  return useQuery({
    queryKey: [...followedKey(creditCode), 'one', project],
    queryFn: () => call(api.GET('/organisations/{creditCode}/followed-projects/{project}', { params: { path: { creditCode, project } } })),
  });
}

export function useFollow(creditCode: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ project, follow }: { project: string; follow: boolean }) => {
      const params = { path: { creditCode, project } };
      return follow
        ? call(api.PUT('/organisations/{creditCode}/followed-projects/{project}', { params }))
        : call(api.DELETE('/organisations/{creditCode}/followed-projects/{project}', { params }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: followedKey(creditCode) }),
  });
}
