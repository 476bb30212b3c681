import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { ComplaintList } from '@/features/remedies/components/ComplaintList';

export default function ComplaintsPage() {
  const { t } = useTranslation('remedies');
  return <Page title={t('complaints.title')} lead={t('complaints.lead')}><ComplaintList /></Page>;
}
