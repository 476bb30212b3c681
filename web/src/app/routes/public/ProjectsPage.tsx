import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { PublicProjectList } from '@/features/projects/components/PublicProjectList';

export default function ProjectsPage() {
  const { t } = useTranslation('projects');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <PublicProjectList />
    </Page>
  );
}
