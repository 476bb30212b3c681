import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page, Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { usePledge } from '@/features/pledges/api/usePledge';
import { CoFunders } from '@/features/pledges/components/CoFunders';
import { PledgeFacts } from '@/features/pledges/components/PledgeFacts';
import { DecidePledge, TrancheActs } from '@/features/pledges/components/TenantActs';
import { Tranches } from '@/features/pledges/components/Tranches';

export default function PledgePage() {
  const { t } = useTranslation('pledges');
  const { tenant = '', id = '' } = useParams();
  const pledge = usePledge({ as: 'tenant', tenant }, id);
  const reload = () => void pledge.refetch();
  const g = pledge.data;
  return (
    <Page title={g?.title ?? t('title')} crumbs={[{ to: `/t/${tenant}/pledges`, title: t('title') }]} lead={g && <StateTag of="pledgeStatus" state={g.status} />}
      actions={g && <DecidePledge pledge={g} reload={reload} />}>
      <DataState of={pledge} rows={8}>
        {(data) => (
          <div className="two">
            <div>
              <PledgeFacts pledge={data} projectPath={`/t/${tenant}/projects/${data.projectId}`} />
              <Section id="tranches" title={t('tranche.title')}><Tranches pledge={data} acts={(p) => <TrancheActs pledge={data} tranche={p} reload={reload} />} /></Section>
            </div>
            <Section title={t('shares.title')}><CoFunders side={{ as: 'tenant', tenant }} project={data.projectId} /></Section>
          </div>
        )}
      </DataState>
    </Page>
  );
}
