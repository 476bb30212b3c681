import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Place } from '../model';
import { callsOf } from './callsOf';
import { membersKey } from './useMembers';

/** Takes a role away, also from oneself: what one may do is read anew. */
export function useRemoveMember(place: Place) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ member, intention }: { member: string; intention: string }) => callsOf(place).remove(member, intention),
    onSuccess: () => Promise.all([membersKey(place), ['me']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
