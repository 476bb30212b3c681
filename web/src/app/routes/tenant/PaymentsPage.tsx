import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { TenantPaymentList } from '@/features/contracting/components/TenantPaymentList';

export default function PaymentsPage() {
  const { t } = useTranslation('contracting');
  const { tenant = '' } = useParams();
  return <Page title={t('payments.title')} lead={t('payments.lead')}><TenantPaymentList tenant={tenant} /></Page>;
}
