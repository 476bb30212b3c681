import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { useChosenSeason } from '@/lib/season';
import { PublicProjectList } from '@/features/projects/components/PublicProjectList';

export default function ProjectsPage() {
  const { t } = useTranslation('projects');
  const chosen = useChosenSeason('possible');
  return (
    <Page title={t('title')} lead={t('lead')} actions={<><SeasonSwitch of={chosen} /><Link to="/consultations">{t('consultations')}</Link></>}>
      <PublicProjectList season={chosen.season} />
    </Page>
  );
}
