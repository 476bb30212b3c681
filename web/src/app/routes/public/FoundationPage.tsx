import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { useFoundation } from '@/features/foundations/api/useFoundations';
import { FoundationFacts } from '@/features/foundations/components/FoundationFacts';

export default function FoundationPage() {
  const { t } = useTranslation('foundations');
  const { creditCode = '' } = useParams();
  const foundation = useFoundation(creditCode);
  return (
    <Page title={foundation.data?.name ?? t('title')} crumbs={[{ to: '/foundations', title: t('title') }]} lead={creditCode}>
      <DataState of={foundation} rows={4}>{(f) => <FoundationFacts content={f.content} />}</DataState>
    </Page>
  );
}
