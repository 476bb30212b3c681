import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { isInvited, useInvitationAct } from '../api/useInvitationAct';
import type { Invitation, Invited, Place } from '../model';

/** What another has proposed goes out or is dropped; of one that is out, another link is sent or it is taken back. */
export function InvitationActs({ place, invitation: i, onSent }: { place: Place; invitation: Invitation; onSent: (invited: Invited) => void }) {
  const { t } = useTranslation('members');
  const act = useInvitationAct(place);
  const send = async ({ intention }: { intention: string }) => {
    const sent = await act.mutateAsync({ act: 'send', invitation: i, intention });
    if (isInvited(sent)) onSent(sent);
  };
  const withdraw = ({ intention }: { intention: string }) => act.mutateAsync({ act: 'withdraw', invitation: i, intention });
  return i.status === 'PROPOSED' ? (
    <>
      {!i.ownProposal && <ConfirmAct act={t('invitations.confirm')} title={t('invitations.confirmTitle', { name: i.name })} consequence={t('invitations.confirmText')} perform={send} />}
      <ConfirmAct danger act={t('invitations.drop')} title={t('invitations.dropTitle', { name: i.name })} consequence={t('invitations.dropText')} perform={withdraw} />
    </>
  ) : (
    <>
      <ConfirmAct act={t('invitations.send')} title={t('invitations.sendTitle', { name: i.name })} consequence={t('invitations.sendText')} perform={send} />
      <ConfirmAct danger act={t('invitations.withdraw')} title={t('invitations.withdrawTitle', { name: i.name })} consequence={t('invitations.withdrawText')} perform={withdraw} />
    </>
  );
}
