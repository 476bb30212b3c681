import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { TenantPaymentList } from '@/features/contracting/components/TenantPaymentList';

export default function PaymentsPage() {
  const { t } = useTranslation('contracting');
  const { tenant = '' } = useParams();
  const handles = useHolds(['finance', 'approver'], tenant);
  return <Page title={t('payments.title')} lead={t('payments.lead')} actions={handles && <ActionLink to={`/t/${tenant}/payments/batch`}>{t('batch.title')}</ActionLink>}><TenantPaymentList tenant={tenant} /></Page>;
}
