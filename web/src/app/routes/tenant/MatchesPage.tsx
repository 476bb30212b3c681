import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page, Section } from '@/components/Page';
import { useTenantProject } from '@/features/projects/api/useTenantProject';
import { OrganisationMatches } from '@/features/matching/components/OrganisationMatches';

/** Who could do a published project. */
export default function MatchesPage() {
  const { t } = useTranslation('matching');
  const { tenant = '', id = '' } = useParams();
  const project = useTenantProject(tenant, id);
  const title = project.data?.content.title ?? '';
  return (
    <Page title={t('organisations')} lead={t('organisationsLead')} crumbs={[{ to: `/t/${tenant}/projects/${id}`, title }]}>
      <Section title={t('bestOrganisations')}><OrganisationMatches tenant={tenant} project={id} /></Section>
    </Page>
  );
}
