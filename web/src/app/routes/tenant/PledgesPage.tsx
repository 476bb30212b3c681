import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { PledgeList } from '@/features/pledges/components/PledgeList';

export default function PledgesPage() {
  const { t } = useTranslation('pledges');
  const { tenant = '' } = useParams();
  return <Page title={t('title')} lead={t('leadTheirs')}><PledgeList side={{ as: 'tenant', tenant }} /></Page>;
}
