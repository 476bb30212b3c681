import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { setServerNow } from '@/lib/clock';

/** Moves the portal's clock forward and has people reminded as on that morning; everything that depends on time is asked for anew. */
export function useMoveDemoClock() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ now, intention }: { now: string; intention: string }) => {
      const clock = await call(api.POST('/demo/clock', { body: { now }, headers: actHeaders(intention) }));
      await call(api.POST('/demo/reminders', { headers: actHeaders(intention) }));
      return clock;
    },
    onSuccess: (clock) => {
      setServerNow(clock.now);
      return queries.invalidateQueries();
    },
  });
}
