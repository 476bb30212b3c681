import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useProgramme } from '@/features/programmes/api/useProgrammes';
import { ProgrammeFacts } from '@/features/programmes/components/ProgrammeFacts';

export default function ProgrammePage() {
  const { t } = useTranslation('programmes');
  const { id = '' } = useParams();
  const programme = useProgramme(id);
  return (
    <Page title={programme.data?.title ?? t('title')} crumbs={[{ to: '/programmes', title: t('title') }]} lead={programme.data && <StateTag of="programmeStatus" state={programme.data.status} />}>
      <DataState of={programme} rows={6}>{(p) => <ProgrammeFacts programme={p} />}</DataState>
    </Page>
  );
}
