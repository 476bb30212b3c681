import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useTenantName } from '@/lib/tenants';
import { useConsultation } from '@/features/consultations/api/useConsultation';
import { ConsultationNotice } from '@/features/consultations/components/ConsultationNotice';

export default function ConsultationPage() {
  const { t } = useTranslation('consultations');
  const { id = '' } = useParams();
  const consultation = useConsultation(id);
  const tenantName = useTenantName();
  const c = consultation.data;
  return (
    <Page title={c?.title ?? t('title')} crumbs={[{ to: '/consultations', title: t('title') }]} lead={c && <><StateTag of="consultationStatus" state={c.status} /><span>{tenantName(c.tenant)}</span></>}>
      <DataState of={consultation} rows={8}>{(data) => <ConsultationNotice consultation={data} />}</DataState>
    </Page>
  );
}
