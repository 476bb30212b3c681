import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { SeasonList } from '@/features/season/components/SeasonList';

export default function SeasonsPage() {
  const { t } = useTranslation('season');
  return <Page title={t('title')} lead={t('lead')}><SeasonList at="/seasons" /></Page>;
}
