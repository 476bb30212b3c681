import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { ConsultationList } from '@/features/consultations/components/ConsultationList';

export default function ConsultationsPage() {
  const { t } = useTranslation('consultations');
  return <Page title={t('title')} lead={t('lead')}><ConsultationList /></Page>;
}
