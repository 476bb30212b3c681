import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { isInvited, useInvitationAct } from '../api/useInvitationAct';
import type { Invitation, Invited, Place } from '../model';

/** What another has proposed goes out, or another link does. */
export function SendAct({ place, invitation: i, onSent }: { place: Place; invitation: Invitation; onSent: (invited: Invited) => void }) {
  const { t } = useTranslation('members');
  const act = useInvitationAct(place);
  const perform = async ({ intention }: { intention: string }) => {
    const sent = await act.mutateAsync({ act: 'send', invitation: i.id, intention });
    if (isInvited(sent)) onSent(sent);
  };
  return i.status === 'PROPOSED'
    ? <ConfirmAct primary act={t('invitations.confirm')} title={t('invitations.confirmTitle', { name: i.name })} consequence={t('invitations.confirmText')} perform={perform} />
    : <ConfirmAct act={t('invitations.send')} title={t('invitations.sendTitle', { name: i.name })} consequence={t('invitations.sendText')} perform={perform} />;
}
