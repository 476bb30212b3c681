import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import type { Timetable } from '../model';

type Limit = Timetable['turnedAway'][number]['limit'];
/** The season with the plan that a limit is raised in. */
type Seen = Schema<'WholeSeason'>;
type Raise = { seen: Seen; limit: Limit; to: number; intention: string };
const fields = { PROJECT: 'ofProject', ORGANISATION: 'ofOrganisation', PEOPLE: 'townPeople' } as const;

/** A plan without limits of its own has the usual ones, as the timetable says them. */
const limitsOf = ({ plan }: Seen, { limits }: Timetable) => plan.limits ?? limits;
export const limitOf = (seen: Seen, timetable: Timetable, limit: Limit) => limitsOf(seen, timetable)[fields[limit]];

/** Raises one limit in the plan that was seen: a plan that a colleague has changed meanwhile is not overwritten. */
export function useRaiseLimit(timetable: Timetable) {
  const { season } = timetable;
  const queries = useQueryClient();
  // The timetable first: beside the new plan the limit that it still shows would look like somebody else's change.
  const reload = async () => {
    await queries.invalidateQueries({ queryKey: ['timetable', season] });
    await queries.invalidateQueries({ queryKey: ['seasons', season] });
  };
  const raise = useMutation({
    mutationFn: ({ seen, limit, to, intention }: Raise) => call(api.PUT('/district/seasons/{season}', {
      params: { path: { season } }, headers: actHeaders(intention, seen.version), body: { ...seen.plan, limits: { ...limitsOf(seen, timetable), [fields[limit]]: to } },
    })),
    onSuccess: reload,
  });
  return { raise: raise.mutateAsync, reload };
}
