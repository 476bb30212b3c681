import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { PublicProjectList } from '@/features/projects/components/PublicProjectList';

export default function ProjectsPage() {
  const { t } = useTranslation('projects');
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Link to="/consultations">{t('consultations')}</Link>}>
      <PublicProjectList />
    </Page>
  );
}
