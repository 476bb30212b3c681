import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';

const key = (season: string) => ['timetable', season] as const;

/** The season's timetable; asked for each second while one is being computed. */
export function useTimetable(season: string) {
  return useQuery({
    queryKey: key(season),
    refetchInterval: ({ state }) => (state.data?.run?.status === 'RUNNING' ? 1000 : false),
    queryFn: () => call(api.GET('/district/seasons/{season}/timetable', { params: { path: { season } } })),
  });
}

export function useEditions(season: string) {
  return useInfiniteQuery({
    queryKey: [...key(season), 'editions'],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
    queryFn: ({ pageParam }) => call(api.GET('/district/seasons/{season}/timetable/editions', { params: { path: { season }, query: { limit: 5, ...(pageParam && { cursor: pageParam }) } } })),
  });
}

/** Who sits where, once published. */
export function usePublishedMeetings(season: string, wanted: boolean) {
  return useQuery({
    queryKey: [...key(season), 'meetings'],
    enabled: wanted,
    queryFn: () => call(api.GET('/district/seasons/{season}/timetable/meetings', { params: { path: { season } } })),
  });
}

type Act = { intention: string } & (
  | { act: 'compute'; fixed: Schema<'FixedMeeting'>[]; fresh: boolean }
  | { act: 'cancel' | 'publish'; run: string }
);

export function useTimetableAct(season: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: Act) => {
      const headers = actHeaders(act.intention);
      switch (act.act) {
        case 'compute':
          return call(api.POST('/district/seasons/{season}/timetable/runs', { params: { path: { season } }, headers, body: { fixed: act.fixed, fresh: act.fresh } }));
        case 'cancel':
          return call(api.POST('/district/seasons/{season}/timetable/runs/{run}/cancel', { params: { path: { season, run: act.run } }, headers }));
        case 'publish':
          return call(api.POST('/district/seasons/{season}/timetable/runs/{run}/publish', { params: { path: { season, run: act.run } }, headers }));
      }
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: key(season) }),
  });
}
