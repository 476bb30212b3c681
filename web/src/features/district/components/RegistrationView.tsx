import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileList } from '@/components/FileList';
import { Day, Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { useLabel } from '@/lib/useLabel';
import { openCertificate } from '../api/openCertificate';
import type { Organisation } from '../model';

/** Everything that the district has to judge a registration by. */
export function RegistrationView({ organisation: o }: { organisation: Organisation }) {
  const { t } = useTranslation(['district', 'common']);
  const label = useLabel();
  const p = o.profile;
  const facts: [string, string | null][] = [
    [t('registrations.creditCode'), o.creditCode], [t('registrations.kind'), label('organisationKind', o.kind)],
    [t('registrations.legalRepresentative'), p.legalRepresentative], [t('registrations.controllingPerson'), p.controllingPerson],
    [t('registrations.contact'), p.contact], [t('registrations.phone'), p.phone], [t('registrations.email'), p.email], [t('registrations.address'), p.address],
    [t('registrations.fields'), p.fields.join(t('common:listSeparator'))],
  ];
  return (
    <>
      {!o.checksumValid && <Alert type="warning" showIcon title={t('registrations.checksum')} description={o.exceptionReason ? t('registrations.exception', { reason: o.exceptionReason }) : t('registrations.checksumWhy')} />}
      {o.returnedReason && o.status === 'RETURNED' && <Alert type="info" showIcon title={t('registrations.returned')} description={<p className="prose">{o.returnedReason}</p>} />}
      <Section title={t('registrations.profile')} extra={<span className="muted">{t('registrations.registeredAt')} <Instant at={o.registeredAt} /></span>}>
        <dl className="facts">
          {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value || '—'}</dd></div>)}
          {p.grade && <div><dt>{t('registrations.grade')}</dt><dd>{p.grade}{p.gradeUntil && <> · <Day on={p.gradeUntil} /></>}</dd></div>}
        </dl>
      </Section>
      <Section title={t('registrations.introduction')}>{p.introduction ? <p className="prose">{p.introduction}</p> : <p className="muted">{t('registrations.noIntroduction')}</p>}</Section>
      <Section title={t('registrations.documents')}>
        {p.documents.length ? <FileList files={p.documents} open={openCertificate(o.creditCode)} /> : <p className="muted">{t('registrations.noDocuments')}</p>}
      </Section>
    </>
  );
}
