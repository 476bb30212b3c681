import { Alert } from 'antd';
import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page, Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useHolds } from '@/lib/session';
import { useOwnFoundation } from '@/features/foundations/api/useOwnFoundation';
import { FoundationFacts } from '@/features/foundations/components/FoundationFacts';
import { FoundationForm } from '@/features/foundations/components/FoundationForm';

export default function FoundationProfilePage() {
  const { t } = useTranslation('foundations');
  const { creditCode = '' } = useParams();
  const foundation = useOwnFoundation(creditCode);
  const admin = useHolds(['org-admin'], creditCode);
  const f = foundation.data;
  return (
    <Page title={t('own.title')} lead={f?.status ? <StateTag of="approvalStatus" state={f.status} /> : t('own.lead')} narrow>
      <DataState of={foundation} rows={8}>
        {(data) => (
          <>
            {data.status === 'PENDING' && <Alert type="info" showIcon title={t('own.pending')} />}
            {data.status === 'RETURNED' && <Alert type="error" showIcon title={t('own.returned')} description={<p className="prose">{data.returnedReason}</p>} />}
            {data.content && <Section title={t('own.shown')}><FoundationFacts content={data.content} /></Section>}
            {admin ? <Section title={t('own.change')}><FoundationForm key={data.version} foundation={data} reload={() => void foundation.refetch()} /></Section> : <p className="muted">{t('own.onlyAdmin')}</p>}
          </>
        )}
      </DataState>
    </Page>
  );
}
