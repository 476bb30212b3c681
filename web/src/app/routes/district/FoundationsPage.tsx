import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { PendingFoundations } from '@/features/foundations/components/PendingFoundations';

export default function FoundationsPage() {
  const { t } = useTranslation('foundations');
  return <Page title={t('pending.title')} lead={t('pending.lead')}><PendingFoundations /></Page>;
}
