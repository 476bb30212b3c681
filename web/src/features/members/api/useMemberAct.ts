import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import { membersKey } from './useMembers';

export type Invitation = Schema<'InviteMemberRequest'>;
type MemberAct = { intention: string } & ({ act: 'invite'; invitation: Invitation } | { act: 'remove'; member: string });

/** Who comes and who goes; the answer is everyone who is there now. */
export function useMemberAct(tenant: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: MemberAct) => {
      const headers = actHeaders(a.intention);
      return a.act === 'invite'
        ? call(api.POST('/tenants/{tenant}/members', { params: { path: { tenant } }, headers, body: a.invitation }))
        : call(api.DELETE('/tenants/{tenant}/members/{member}', { params: { path: { tenant, member: a.member } }, headers }));
    },
    onSuccess: (page) => queries.setQueryData(membersKey(tenant), page),
  });
}
