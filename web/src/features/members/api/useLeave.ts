import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';

/** Gives a role of one's own back. */
export function useLeave() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ membership, intention }: { membership: string; intention: string }) =>
      call(api.DELETE('/me/memberships/{membership}', { params: { path: { membership } }, headers: actHeaders(intention) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}
