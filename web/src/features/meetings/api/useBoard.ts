import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';

const key = (season: string) => ['timetable', season, 'board'] as const;
/** People look at it while others check in. */
const every = 10_000;

/** A day of the fair as it stands now, asked for again while the page is seen. */
export function useBoard(season: string, day: string | undefined) {
  return useQuery({
    queryKey: [...key(season), day], refetchInterval: every,
    queryFn: () => call(api.GET('/district/seasons/{season}/board', { params: { path: { season }, query: day ? { day } : {} } })),
  });
}

/** Where a meeting could go; asked for when somebody wants to move it. */
export function useFreePlaces(season: string, meeting: string, wanted: boolean) {
  return useQuery({
    queryKey: [...key(season), 'places', meeting], enabled: wanted,
    queryFn: () => call(api.GET('/district/seasons/{season}/board/meetings/{meeting}/places', { params: { path: { season, meeting } } })),
  });
}

export type Move = { slot: string; table: string };

export function useMoveMeeting(season: string, meeting: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, intention, ...body }: Move & { version: number; intention: string }) =>
      call(api.POST('/district/seasons/{season}/board/meetings/{meeting}/move', { params: { path: { season, meeting } }, headers: actHeaders(intention, version), body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['timetable', season] }),
  });
}
