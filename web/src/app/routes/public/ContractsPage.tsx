import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { ContractList } from '@/features/directory/components/ContractList';

export default function ContractsPage() {
  const { t } = useTranslation('directory');
  return <Page title={t('contracts.title')} lead={t('contracts.lead')}><ContractList /></Page>;
}
