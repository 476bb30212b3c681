import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Invitation, Place } from '../model';
import { membersKey } from './useMembers';

type MemberAct = { intention: string } & ({ act: 'invite'; invitation: Invitation } | { act: 'remove'; member: string });

function invite({ scope, id }: Place, body: Invitation, headers: ReturnType<typeof actHeaders>) {
  switch (scope) {
    case 'TENANT':
      return call(api.POST('/tenants/{tenant}/members', { params: { path: { tenant: id } }, headers, body }));
    case 'ORGANISATION':
      return call(api.POST('/organisations/{creditCode}/members', { params: { path: { creditCode: id } }, headers, body }));
    case 'DISTRICT':
      return call(api.POST('/district/members', { headers, body }));
  }
}

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

/** Who comes and who goes; the answer is everyone who is there now. */
export function useMemberAct(place: Place) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: MemberAct) => {
      const headers = actHeaders(a.intention);
      return a.act === 'invite' ? invite(place, a.invitation, headers) : remove(place, a.member, headers);
    },
    onSuccess: (page) => queries.setQueryData(membersKey(place), page),
  });
}
