import { Alert } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { FileList } from '@/components/FileList';
import { Day, Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { useLabel } from '@/lib/useLabel';
import { openCertificate } from '../api/openCertificate';
import type { Registration } from '../model';

/** Everything that the district has to judge a registration by. */
export function RegistrationView({ registration: r }: { registration: Registration }) {
  const { t } = useTranslation(['district', 'common']);
  const label = useLabel();
  const p = r.profile;
  const facts: [string, string | null][] = [
    [t('registrations.applicant'), r.applicant], [t('registrations.account'), r.account],
    [t('registrations.creditCode'), r.creditCode], [t('registrations.kind'), label('organisationKind', r.kind)], [t('registrations.name'), p.name],
    [t('registrations.legalRepresentative'), p.legalRepresentative], [t('registrations.controllingPerson'), p.controllingPerson],
    [t('registrations.contact'), p.contact], [t('registrations.phone'), p.phone], [t('registrations.email'), p.email], [t('registrations.address'), p.address],
    [t('registrations.fields'), p.fields.join(t('common:listSeparator'))],
  ];
  return (
    <>
      {r.claimed && r.status !== 'APPROVED' && <Alert type="info" showIcon title={t('registrations.claimed')} description={<p>{t('registrations.claimedWhy')} <Link to={`/d/organisations/${r.creditCode}`}>{t('registrations.toOrganisation')}</Link></p>} />}
      {!!r.others && <Alert type="warning" showIcon title={t('registrations.others', { count: r.others })} description={t('registrations.othersWhy')} />}
      {!r.checksumValid && <Alert type="warning" showIcon title={t('registrations.checksum')} description={t('registrations.checksumWhy')} />}
      {r.reason && <Alert type="info" showIcon title={t('registrations.said')} description={<p className="prose">{r.reason}</p>} />}
      <Section title={t('registrations.profile')} extra={<span className="muted">{t('registrations.submittedAt')} <Instant at={r.submittedAt} /></span>}>
        <dl className="facts">
          {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value || '—'}</dd></div>)}
          {p.grade && <div><dt>{t('registrations.grade')}</dt><dd>{p.grade}{p.gradeUntil && <> · <Day on={p.gradeUntil} /></>}</dd></div>}
        </dl>
      </Section>
      <Section title={t('registrations.introduction')}>{p.introduction ? <p className="prose">{p.introduction}</p> : <p className="muted">{t('registrations.noIntroduction')}</p>}</Section>
      <Section title={t('registrations.documents')}><FileList files={p.documents} open={openCertificate(r.id)} /></Section>
    </>
  );
}
