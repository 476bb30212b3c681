import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Place } from '../model';
import { callsOf } from './callsOf';

/** Of all places; an act in any of them may change it. */
export const proposedKey = ['invitations', 'proposed'] as const;

export const invitationsKey = ({ scope, id }: Place) => ['invitations', scope, id] as const;

/** Who was asked and has not answered. */
export function useInvitations(place: Place, query: { cursor?: string }) {
  return useQuery({ queryKey: [...invitationsKey(place), query], queryFn: () => callsOf(place).invitations(query), placeholderData: keepPreviousData });
}
