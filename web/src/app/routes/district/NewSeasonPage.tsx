import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page, Section } from '@/components/Page';
import { SeasonForm } from '@/features/season/components/SeasonForm';

export default function NewSeasonPage() {
  const { t } = useTranslation('season');
  const navigate = useNavigate();
  return (
    <Page title={t('desk.open')} crumbs={[{ to: '/d/seasons', title: t('desk.title') }]}>
      <Section title={t('desk.open')}><SeasonForm onSaved={(s) => void navigate(`/d/seasons/${s.code}`)} /></Section>
    </Page>
  );
}
