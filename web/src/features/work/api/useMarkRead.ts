import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';

export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      call(api.POST('/me/notifications/{notification}/read', { params: { path: { notification: id } }, headers: actHeaders(`read-${id}`) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me', 'notifications'] }),
  });
}
