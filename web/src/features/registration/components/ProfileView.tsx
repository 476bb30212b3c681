import { useTranslation } from 'react-i18next';
import { FileList } from '@/components/FileList';
import { OrganisationFacts } from '@/components/OrganisationFacts';
import { Section } from '@/components/Page';
import { openOrganisationFile } from '../api/organisationFiles';
import type { Organisation } from '../model';

/** An organisation's own profile. */
export function ProfileView({ organisation: o }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const p = o.profile;
  return (
    <>
      <OrganisationFacts organisation={o} />
      <Section title={t('facts')}>
        <dl className="facts">
          <div><dt>{t('field.contact')}</dt><dd>{p.contact}</dd></div>
          <div><dt>{t('field.phone')}</dt><dd>{p.phone}</dd></div>
          <div><dt>{t('field.email')}</dt><dd>{p.email}</dd></div>
          <div><dt>{t('field.address')}</dt><dd>{p.address}</dd></div>
          <div><dt>{t('field.fields')}</dt><dd>{p.fields.join(' · ')}</dd></div>
        </dl>
      </Section>
      {p.introduction && <Section title={t('field.introduction')}><p className="prose">{p.introduction}</p></Section>}
      <Section title={t('field.documents')}>
        {p.documents.length ? <FileList files={p.documents} open={openOrganisationFile(o.creditCode)} /> : <p className="muted">{t('noDocuments')}</p>}
      </Section>
    </>
  );
}
