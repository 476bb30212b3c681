import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Invite, Invited, Place } from '../model';
import { invitationsKey } from './useInvitations';

type InvitationAct = { intention: string } & ({ act: 'invite'; body: Invite } | { act: 'send' | 'withdraw'; invitation: string });

function perform({ scope, id }: Place, a: InvitationAct): Promise<unknown> {
  const headers = actHeaders(a.intention);
  switch (scope) {
    case 'TENANT': {
      if (a.act === 'invite') return call(api.POST('/tenants/{tenant}/invitations', { params: { path: { tenant: id } }, headers, body: a.body }));
      const options = { params: { path: { tenant: id, invitation: a.invitation } }, headers };
      return a.act === 'send' ? call(api.POST('/tenants/{tenant}/invitations/{invitation}/send', options)) : call(api.POST('/tenants/{tenant}/invitations/{invitation}/withdraw', options));
    }
    case 'ORGANISATION': {
      if (a.act === 'invite') return call(api.POST('/organisations/{creditCode}/invitations', { params: { path: { creditCode: id } }, headers, body: a.body }));
      const options = { params: { path: { creditCode: id, invitation: a.invitation } }, headers };
      return a.act === 'send' ? call(api.POST('/organisations/{creditCode}/invitations/{invitation}/send', options)) : call(api.POST('/organisations/{creditCode}/invitations/{invitation}/withdraw', options));
    }
    case 'DISTRICT': {
      if (a.act === 'invite') return call(api.POST('/district/invitations', { headers, body: a.body }));
      const options = { params: { path: { invitation: a.invitation } }, headers };
      return a.act === 'send' ? call(api.POST('/district/invitations/{invitation}/send', options)) : call(api.POST('/district/invitations/{invitation}/withdraw', options));
    }
  }
}

/** Asks somebody, asks again, or takes it back. What went out comes back, with the link to be handed over where no mail carries it. */
export function useInvitationAct(place: Place) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: InvitationAct) => perform(place, a),
    onSuccess: () => queries.invalidateQueries({ queryKey: invitationsKey(place) }),
  });
}

/** True for what went out. */
export function isInvited(answer: unknown): answer is Invited {
  return typeof answer === 'object' && answer !== null && 'invitation' in answer;
}
