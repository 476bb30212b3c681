import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { OwnContractList } from '@/features/fulfilment/components/OwnContractList';

export default function ContractsPage() {
  const { t } = useTranslation('fulfilment');
  const { creditCode = '' } = useParams();
  return <Page title={t('title')} lead={t('lead')}><OwnContractList creditCode={creditCode} /></Page>;
}
