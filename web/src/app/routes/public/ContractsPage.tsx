import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { ContractList } from '@/features/directory/components/ContractList';

export default function ContractsPage() {
  const { t } = useTranslation('directory');
  return <Page title={t('contracts.title')} lead={t('contracts.lead')} actions={<ActionLink plain to="/contracts/check">{t('check.title')}</ActionLink>}><ContractList /></Page>;
}
