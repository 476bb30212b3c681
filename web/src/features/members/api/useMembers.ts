import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Place } from '../model';
import { callsOf } from './callsOf';

export const membersKey = ({ scope, id }: Place) => ['members', scope, id] as const;

export function useMembers(place: Place, query: { cursor?: string }) {
  return useQuery({ queryKey: [...membersKey(place), query], queryFn: () => callsOf(place).members(query), placeholderData: keepPreviousData });
}
