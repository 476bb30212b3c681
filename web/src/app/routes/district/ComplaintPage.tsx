import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useComplaint } from '@/features/remedies/api/useComplaint';
import { ComplaintActs } from '@/features/remedies/components/ComplaintActs';
import { ComplaintView } from '@/features/remedies/components/ComplaintView';

export default function ComplaintPage() {
  const { t } = useTranslation('remedies');
  const { complaint = '' } = useParams();
  const found = useComplaint(complaint);
  const k = found.data?.complaints[0];
  return (
    <Page title={k ? t('complaints.of', { name: k.name }) : t('complaints.title')} crumbs={[{ to: '/d/complaints', title: t('complaints.title') }]}
      lead={k && <><StateTag of="complaintStatus" state={k.status} /><span>{k.projectTitle}</span></>}
      actions={k && <ComplaintActs complaint={k} outcomes={found.data?.objections[0]?.outcomes ?? []} reload={() => void found.refetch()} />}>
      <DataState of={found} rows={10}>
        {(data) => data.complaints.map((one) => <ComplaintView key={one.id} complaint={one} objection={data.objections[0]} />)}
      </DataState>
    </Page>
  );
}
