import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page, Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { usePledge } from '@/features/pledges/api/usePledge';
import { ConfirmTranche, Withdrawal } from '@/features/pledges/components/FoundationActs';
import { CoFunders } from '@/features/pledges/components/CoFunders';
import { PledgeFacts } from '@/features/pledges/components/PledgeFacts';
import { Tranches } from '@/features/pledges/components/Tranches';

export default function PledgePage() {
  const { t } = useTranslation('pledges');
  const { creditCode = '', id = '' } = useParams();
  const pledge = usePledge({ as: 'foundation', creditCode }, id);
  const reload = () => void pledge.refetch();
  const g = pledge.data;
  return (
    <Page title={g?.title ?? t('title')} crumbs={[{ to: `/o/${creditCode}/pledges`, title: t('title') }]} lead={g && <StateTag of="pledgeStatus" state={g.status} />}>
      <DataState of={pledge} rows={8}>
        {(data) => (
          <div className="two">
            <div>
              <PledgeFacts pledge={data} projectPath={`/projects/${data.projectId}`} />
              <Section id="tranches" title={t('tranche.title')}><Tranches pledge={data} acts={(p) => <ConfirmTranche creditCode={creditCode} pledge={data} tranche={p} reload={reload} />} /></Section>
            </div>
            <div>
              <Section title={t('shares.title')}><CoFunders side={{ as: 'foundation', creditCode }} project={data.projectId} /></Section>
              {(data.status === 'OFFERED' || data.status === 'ACCEPTED') && <Section title={t('withdraw.title')}><Withdrawal creditCode={creditCode} pledge={data} reload={reload} /></Section>}
            </div>
          </div>
        )}
      </DataState>
    </Page>
  );
}
