import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { setServerNow } from '@/lib/clock';

/** Moves the portal's clock forward; everything that depends on time is asked for anew. */
export function useMoveDemoClock() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ now, intention }: { now: string; intention: string }) =>
      call(api.POST('/demo/clock', { body: { now }, headers: actHeaders(intention) })),
    onSuccess: (clock) => {
      setServerNow(clock.now);
      return queries.invalidateQueries();
    },
  });
}
