import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { ContestEntry } from '@/features/credit/components/ContestActs';
import { CreditRecord } from '@/features/credit/components/CreditRecord';

export default function CreditRecordPage() {
  const { t } = useTranslation('credit');
  const { creditCode = '' } = useParams();
  return <Page title={t('title')} lead={t('lead')}><CreditRecord reader={{ as: 'organisation', creditCode }} acts={(entry) => <ContestEntry entry={entry} creditCode={creditCode} />} /></Page>;
}
