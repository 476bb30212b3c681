import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Invitation, Invite, Invited, Place } from '../model';
import { callsOf } from './callsOf';
import { invitationsKey, proposedKey } from './useInvitations';

type InvitationAct = { intention: string } & ({ act: 'invite'; body: Invite } | { act: 'send' | 'withdraw'; invitation: Pick<Invitation, 'id' | 'version'> });

function perform(place: Place, a: InvitationAct): Promise<Invited | Invitation> {
  return a.act === 'invite' ? callsOf(place).invite(a.body, a.intention) : callsOf(place)[a.act](a.invitation, a.intention);
}

/** Asks somebody, asks again, or takes it back. What went out comes back, with the link to be handed over where no mail carries it. */
export function useInvitationAct(place: Place) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: InvitationAct) => perform(place, a),
    onSuccess: () => Promise.all([invitationsKey(place), proposedKey, ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

/** True for what went out. */
export function isInvited(answer: Invited | Invitation): answer is Invited {
  return 'invitation' in answer;
}
