import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page, Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useOwnProgramme } from '@/features/programmes/api/useOwnProgrammes';
import { ProgrammeActs } from '@/features/programmes/components/ProgrammeActs';
import { ProgrammeFacts } from '@/features/programmes/components/ProgrammeFacts';
import { Proposals } from '@/features/programmes/components/Proposals';

export default function ProgrammePage() {
  const { t } = useTranslation('programmes');
  const { creditCode = '', id = '' } = useParams();
  const programme = useOwnProgramme(creditCode, id);
  const p = programme.data;
  return (
    <Page title={p?.title ?? t('title')} crumbs={[{ to: `/o/${creditCode}/programmes`, title: t('title') }]} lead={p && <StateTag of="programmeStatus" state={p.status} />}
      actions={p && <ProgrammeActs programme={p} reload={() => void programme.refetch()} />}>
      <DataState of={programme} rows={6}>
        {(data) => <><ProgrammeFacts programme={data} /><Section id="proposals" title={t('proposals')}><Proposals programme={data} /></Section></>}
      </DataState>
    </Page>
  );
}
