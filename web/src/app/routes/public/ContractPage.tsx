import { Link, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { DownloadAct } from '@/components/DownloadAct';
import { Page, Section } from '@/components/Page';
import { SeasonName } from '@/components/SeasonName';
import { StateTag } from '@/components/StateTag';
import { Terms } from '@/components/Terms';
import { useTenantName } from '@/lib/tenants';
import { TermsView } from '@/features/contracting/components/TermsView';
import { Signatures } from '@/features/contracting/components/Signatures';
import { openContract } from '@/features/directory/api/openContract';
import { PublicChanges } from '@/features/directory/components/PublicChanges';
import { usePublicContract } from '@/features/directory/api/usePublicContracts';
import { usePublishedOpinions } from '@/features/opinions/api/usePublishedOpinions';
import { OpinionResults } from '@/features/opinions/components/OpinionResults';

export default function ContractPage() {
  const { t } = useTranslation('directory');
  const { id = '' } = useParams();
  const tenantName = useTenantName();
  const contract = usePublicContract(id);
  const c = contract.data;
  return (
    <Page title={c?.title ?? t('contracts.title')} crumbs={[{ to: '/contracts', title: t('contracts.title') }]}
      lead={c && <><StateTag of="contractStatus" state={c.status} /><span>{tenantName(c.tenant)}</span><SeasonName season={c.season} /><Link to={`/projects/${c.projectId}`}>{t('contracts.toProject')}</Link><Terms contract={c} at="/contracts" /></>}
      actions={c && <><Link to="/contracts/check">{t('check.title')}</Link>{c.documentSha256 && <DownloadAct act={t('contracts.document')} perform={() => openContract(c)} />}</>}>
      <DataState of={contract} rows={10}>{(data) => <><Signatures contract={data} /><PublicChanges contract={data.id} /><Opinions contract={data.id} /><TermsView contract={data} /></>}</DataState>
    </Page>
  );
}

function Opinions({ contract }: { contract: string }) {
  const { t } = useTranslation('opinions');
  return <Section title={t('title')}><DataState of={usePublishedOpinions(contract)} rows={2}>{(result) => <OpinionResults result={result} />}</DataState></Section>;
}
