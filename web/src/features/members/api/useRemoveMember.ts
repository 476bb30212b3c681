import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Place } from '../model';
import { membersKey } from './useMembers';

function remove({ scope, id }: Place, member: string, headers: ReturnType<typeof actHeaders>) {
  switch (scope) {
    case 'TENANT':
      return call(api.DELETE('/tenants/{tenant}/members/{member}', { params: { path: { tenant: id, member } }, headers }));
    case 'ORGANISATION':
      return call(api.DELETE('/organisations/{creditCode}/members/{member}', { params: { path: { creditCode: id, member } }, headers }));
    case 'DISTRICT':
      return call(api.DELETE('/district/members/{member}', { params: { path: { member } }, headers }));
  }
}

/** Takes a role away, also from oneself: what one may do is read anew. */
export function useRemoveMember(place: Place) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ member, intention }: { member: string; intention: string }) => remove(place, member, actHeaders(intention)),
    onSuccess: () => Promise.all([membersKey(place), ['me']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
