import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { RecordList } from '@/features/records/components/RecordList';

export default function RecordsPage() {
  const { t } = useTranslation('records');
  const { tenant = '' } = useParams();
  return <Page title={t('title')} lead={t('tenantLead')}><RecordList of={{ tenant }} /></Page>;
}
