import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Invitation } from '../model';
import { membersKey } from './keys';

export type MemberAct =
  | { act: 'invite'; invitation: Invitation; intention: string }
  | { act: 'remove'; member: string; intention: string };

/** Invites and removes members; the answer is the list as it now stands. */
export function useMemberAct(creditCode: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: MemberAct) => {
      const headers = actHeaders(a.intention);
      return a.act === 'invite'
        ? call(api.POST('/organisations/{creditCode}/members', { params: { path: { creditCode } }, body: a.invitation, headers }))
        : call(api.DELETE('/organisations/{creditCode}/members/{member}', { params: { path: { creditCode, member: a.member } }, headers }));
    },
    onSuccess: (page) => queries.setQueryData(membersKey(creditCode), page),
  });
}
