import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { local } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useAnswerOffer, useOffer } from '../api/useOffer';

/** What one is asked to be, by whom and until when; nothing is given before the yes. */
export function Offer({ link, onAnswered }: { link: string; onAnswered: () => void }) {
  const { t } = useTranslation('members');
  const label = useLabel();
  const { me } = useSession();
  const offer = useOffer(link);
  const answer = useAnswerOffer(link);
  const say = async (yes: boolean, intention: string) => {
    await answer.mutateAsync({ yes, intention });
    onAnswered();
  };
  return (
    <DataState of={offer} rows={4}>
      {(o) => (
        <Section title={t('offer.asked', { scope: local(o.scopeName), role: label('role', o.role) })}>
          <dl className="facts">
            <div><dt>{t('offer.name')}</dt><dd>{o.name}</dd></div>
            <div><dt>{t('offer.account')}</dt><dd>{me?.username}</dd></div>
            <div><dt>{t('offer.invitedBy')}</dt><dd>{o.invitedBy}</dd></div>
            <div><dt>{t('invitations.expiresAt')}</dt><dd><Instant at={o.expiresAt} zone /></dd></div>
          </dl>
          {o.status === 'PENDING' && (
            <>
              <p>{t('offer.why')}</p>
              <ConfirmAct primary act={t('offer.accept')} title={t('offer.acceptTitle')} consequence={t('offer.acceptText', { name: o.name })}
                perform={({ intention }) => say(true, intention)} />
              {' '}
              <ConfirmAct act={t('offer.decline')} title={t('offer.declineTitle')} consequence={t('offer.declineText')}
                perform={({ intention }) => say(false, intention)} />
            </>
          )}
          {o.status === 'ACCEPTED' && <Alert type="success" showIcon title={t('offer.accepted')} action={<ActionLink to="/work">{t('offer.work')}</ActionLink>} />}
          {o.status === 'DECLINED' && <Alert type="info" showIcon title={t('offer.declined')} />}
          {(o.status === 'WITHDRAWN' || o.status === 'EXPIRED') && <Alert type="warning" showIcon title={t(o.status === 'EXPIRED' ? 'offer.expired' : 'offer.withdrawn')} description={t('offer.askAgain')} />}
        </Section>
      )}
    </DataState>
  );
}
