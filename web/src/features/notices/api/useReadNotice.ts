import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { noticesKey } from './useNotices';

/** It was opened, and so it is read, in all roles in which I hear of the act. */
export function useReadNotice() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      call(api.POST('/me/notifications/{notification}/read', { params: { path: { notification: id } }, headers: actHeaders(`read-${id}`) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: noticesKey }),
  });
}

export function useReadAll() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call(api.POST('/me/notifications/read')),
    onSuccess: () => queries.invalidateQueries({ queryKey: noticesKey }),
  });
}
