import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { TenantContractList } from '@/features/contracting/components/TenantContractList';

export default function ContractsPage() {
  const { t } = useTranslation('contracting');
  const { tenant = '' } = useParams();
  return <Page title={t('list.title')} lead={t('list.lead')}><TenantContractList tenant={tenant} /></Page>;
}
