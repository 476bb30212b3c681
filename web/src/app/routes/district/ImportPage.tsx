import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { ImportList } from '@/features/imports/components/ImportList';

export default function ImportPage() {
  const { t } = useTranslation('imports');
  return <Page title={t('districtTitle')} lead={t('districtLead')}><ImportList target="district" /></Page>;
}
