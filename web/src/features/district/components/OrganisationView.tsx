import { useTranslation } from 'react-i18next';
import { FileList } from '@/components/FileList';
import { OrganisationFacts } from '@/components/OrganisationFacts';
import { Section } from '@/components/Page';
import { openOrganisationDocument } from '../api/openCertificate';
import type { Organisation } from '../model';
import { DecideStanding } from './OrganisationActs';

/** What the district knows of an organisation. */
export function OrganisationView({ organisation: o, reload }: { organisation: Organisation; reload: () => void }) {
  const { t } = useTranslation('district');
  const p = o.profile;
  const facts: [string, string][] = [[t('registrations.contact'), p.contact], [t('registrations.phone'), p.phone], [t('registrations.email'), p.email], [t('registrations.address'), p.address]];
  return (
    <>
      <OrganisationFacts organisation={o} act={(standing) => <DecideStanding organisation={o} standing={standing} reload={reload} />} />
      <Section title={t('registrations.profile')}>
        <dl className="facts">{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value || '—'}</dd></div>)}</dl>
      </Section>
      <Section title={t('registrations.documents')}>
        {p.documents.length ? <FileList files={p.documents} open={openOrganisationDocument(o.creditCode)} /> : <p className="muted">{t('registrations.noDocuments')}</p>}
      </Section>
    </>
  );
}
