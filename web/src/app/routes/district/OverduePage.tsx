import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { OverdueList } from '@/features/work/components/OverdueList';

export default function OverduePage() {
  const { t } = useTranslation('work');
  return <Page title={t('overdue.title')} lead={t('overdue.lead')}><OverdueList /></Page>;
}
