import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FileList } from '@/components/FileList';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { useLabel } from '@/lib/useLabel';
import { openCertificate } from '../api/certificates';
import { useRegister } from '../api/useRegister';
import type { Registration } from '../model';
import { RegistrationForm } from './RegistrationForm';

/** One's own registration: how far it is, and what can be done. */
export function OwnRegistration({ registration: r, reload }: { registration: Registration; reload: () => void }) {
  const { t } = useTranslation(['organisation', 'common']);
  const label = useLabel();
  const register = useRegister();
  const [editing, setEditing] = useState(r.status === 'RETURNED');
  const open = r.status === 'PENDING' || r.status === 'RETURNED';
  return (
    <>
      {r.status === 'PENDING' && <Alert type="info" showIcon title={t('state.pending')} description={t('state.pendingWhy')} />}
      {r.status === 'RETURNED' && <Alert type="error" showIcon title={t('state.returned')} description={<><p className="prose">{r.reason}</p><p>{t('state.returnedWhy')}</p></>} />}
      {r.status === 'REFUSED' && <Alert type="error" showIcon title={t('state.refused')} description={<p className="prose">{r.reason}</p>} />}
      {r.status === 'APPROVED' && <Alert type="success" showIcon title={t('state.approved')} action={<ActionLink to={`/o/${r.creditCode}/profile`}>{t('state.toProfile')}</ActionLink>} />}
      {!r.checksumValid && open && <Alert type="warning" showIcon title={t('state.checksum')} description={t('state.checksumWhy')} />}
      {open && (
        <p>
          <Button onClick={() => setEditing(!editing)}>{t(editing ? 'common:back' : 'change')}</Button>{' '}
          <ConfirmAct danger act={t('withdraw')} title={t('withdrawTitle')} consequence={t('withdrawText')} reload={reload}
            perform={({ intention }) => register.mutateAsync({ act: 'withdraw', of: r, intention })} />
        </p>
      )}
      {open && editing ? (
        <Section title={t('facts')}><RegistrationForm key={r.version} of={r} reload={reload} onRegistered={() => setEditing(false)} /></Section>
      ) : (
        <Section title={t('facts')}>
          <dl className="facts">
            <div><dt>{t('field.creditCode')}</dt><dd>{r.creditCode}</dd></div>
            <div><dt>{t('field.kind')}</dt><dd>{label('organisationKind', r.kind)}</dd></div>
            <div><dt>{t('field.name')}</dt><dd>{r.profile.name}</dd></div>
            <div><dt>{t('field.applicant')}</dt><dd>{r.applicant}</dd></div>
            <div><dt>{t('registeredAt')}</dt><dd><Instant at={r.submittedAt} zone /></dd></div>
          </dl>
          <FileList files={r.profile.documents} open={openCertificate} />
        </Section>
      )}
    </>
  );
}
