import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileList } from '@/components/FileList';
import { Day, Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { useLabel } from '@/lib/useLabel';
import { openOrganisationFile } from '../api/organisationFiles';
import type { Organisation } from '../model';

/** An organisation's own profile, and whether it may bid. */
export function ProfileView({ organisation: o }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const label = useLabel();
  const p = o.profile;
  return (
    <>
      {o.status === 'PENDING' && <Alert type="info" showIcon title={t('state.pending')} description={t('state.pendingWhy')} />}
      {o.status === 'RETURNED' && <Alert type="error" showIcon title={t('state.returned')} description={<><p className="prose">{o.returnedReason}</p><p>{t('state.returnedWhy')}</p></>} />}
      {!o.checksumValid && !o.exceptionReason && <Alert type="warning" showIcon title={t('state.checksum')} description={t('state.checksumWhy')} />}
      <Section title={t('facts')}>
        <dl className="facts">
          <div><dt>{t('field.creditCode')}</dt><dd>{o.creditCode}</dd></div>
          <div><dt>{t('field.kind')}</dt><dd>{label('organisationKind', o.kind)}</dd></div>
          <div><dt>{t('field.legalRepresentative')}</dt><dd>{p.legalRepresentative}</dd></div>
          <div><dt>{t('field.controllingPerson')}</dt><dd>{p.controllingPerson}</dd></div>
          <div><dt>{t('field.contact')}</dt><dd>{p.contact}</dd></div>
          <div><dt>{t('field.phone')}</dt><dd>{p.phone}</dd></div>
          <div><dt>{t('field.email')}</dt><dd>{p.email}</dd></div>
          <div><dt>{t('field.address')}</dt><dd>{p.address}</dd></div>
          <div><dt>{t('field.fields')}</dt><dd>{p.fields.join(' · ')}</dd></div>
          <div><dt>{t('field.grade')}</dt><dd>{p.grade ?? '—'}{p.gradeUntil && <> · <Day on={p.gradeUntil} /></>}</dd></div>
          <div><dt>{t('registeredAt')}</dt><dd><Instant at={o.registeredAt} /></dd></div>
          {o.exceptionReason && <div><dt>{t('exception')}</dt><dd>{o.exceptionReason}</dd></div>}
        </dl>
      </Section>
      {p.introduction && <Section title={t('field.introduction')}><p className="prose">{p.introduction}</p></Section>}
      <Section title={t('field.documents')}>
        {p.documents.length ? <FileList files={p.documents} open={openOrganisationFile(o.creditCode)} /> : <p className="muted">{t('noDocuments')}</p>}
      </Section>
    </>
  );
}
