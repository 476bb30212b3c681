import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { DocumentCheck } from '@/features/directory/components/DocumentCheck';

/** For a bank, an auditor or a neighbour who was handed a contract. */
export default function DocumentCheckPage() {
  const { t } = useTranslation('directory');
  return <Page title={t('check.title')} crumbs={[{ to: '/contracts', title: t('contracts.title') }]} lead={t('check.lead')}><DocumentCheck /></Page>;
}
