import { useNavigate, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page, Section } from '@/components/Page';
import { NewProjectForm } from '@/features/projects/components/NewProjectForm';

export default function NewProjectPage() {
  const { t } = useTranslation('projects');
  const { tenant = '' } = useParams();
  const navigate = useNavigate();
  return (
    <Page title={t('office.new')} lead={t('office.newLead')} crumbs={[{ to: `/t/${tenant}/projects`, title: t('office.title') }]} narrow>
      <Section title={t('step.need')}>
        <NewProjectForm tenant={tenant} onDrafted={(id) => void navigate(`/t/${tenant}/projects/${id}/edit`, { replace: true })} />
      </Section>
    </Page>
  );
}
