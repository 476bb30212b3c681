import { Alert } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { DataState } from '@/components/DataState';
import { DownloadAct } from '@/components/DownloadAct';
import { Page, Section } from '@/components/Page';
import { PlanBars } from '@/components/PlanBars';
import { SeasonName } from '@/components/SeasonName';
import { StateTag } from '@/components/StateTag';
import { Terms } from '@/components/Terms';
import { useHolds } from '@/lib/session';
import { openContract } from '@/features/contracting/api/openInvoice';
import { useDelivery } from '@/features/contracting/api/useDelivery';
import { useTenantContract } from '@/features/contracting/api/useTenantContract';
import { Changes } from '@/features/contracting/components/Changes';
import { Closing } from '@/features/contracting/components/Closing';
import { ContractActs } from '@/features/contracting/components/ContractActs';
import { FileContract } from '@/features/contracting/components/FileContract';
import { Evaluations } from '@/features/contracting/components/Evaluations';
import { Exemptions } from '@/features/contracting/components/Exemptions';
import { Payments } from '@/features/contracting/components/Payments';
import { PaperSignatures } from '@/features/contracting/components/PaperSignatures';
import { Repayment } from '@/features/contracting/components/Repayment';
import { Signatures } from '@/features/contracting/components/Signatures';
import { TermsForm } from '@/features/contracting/components/TermsForm';
import { TermsView } from '@/features/contracting/components/TermsView';
import type { Contract } from '@/features/contracting/model';
import { SpotChecks } from '@/features/delivery/components/SpotChecks';
import { TenantRecords } from '@/features/delivery/components/TenantRecords';
import { TenantReports } from '@/features/delivery/components/TenantReports';
import { TenantStaff } from '@/features/delivery/components/TenantStaff';
import { Verifications } from '@/features/delivery/components/Verifications';
import { TenantSurvey } from '@/features/opinions/components/TenantSurvey';
import { ProjectHistory } from '@/features/projects/components/ProjectHistory';

const inForce: readonly Contract['status'][] = ['ACTIVE', 'COMPLETED', 'TERMINATED'];

/** A contract from its draft to its end, with the whole story of its project. */
export default function ContractPage() {
  const { t } = useTranslation('contracting');
  const { tenant = '', id = '' } = useParams();
  const contract = useTenantContract(tenant, id);
  const officer = useHolds(['officer'], tenant);
  // What is on the form makes way only for what was loaded because its owner asked for that.
  const [round, setRound] = useState(0);
  const reload = () => void contract.refetch().then(() => setRound((r) => r + 1));
  const c = contract.data;
  return (
    <Page title={c?.title ?? t('contract')} crumbs={[{ to: `/t/${tenant}/contracts`, title: t('list.title') }]}
      lead={c && <><StateTag of="contractStatus" state={c.status} /><span>{c.number}</span><SeasonName season={c.season} /><Terms contract={c} at={`/t/${tenant}/contracts`} /></>}
      actions={c && <><ActionLink plain to={`/t/${tenant}/projects/${c.projectId}`}>{t('terms.toProject')}</ActionLink>{(c.status === 'DRAFT' || c.documentSha256) && <DownloadAct act={t(c.status === 'DRAFT' ? 'preview' : 'document')} perform={() => openContract(tenant, c)} />}<PaperSignatures contract={c} reload={reload} /><FileContract contract={c} reload={reload} /><ContractActs contract={c} reload={reload} /></>}>
      <DataState of={contract} rows={12}>
        {(now) => {
          const editable = now.status === 'DRAFT' && officer;
          return (
            <>
              {now.status === 'DRAFT' && now.returnedReason && <Alert type="warning" showIcon title={t('returned')} description={now.returnedReason} />}
              <Repayment contract={now} reload={reload} />
              <Signatures contract={now} />
              {inForce.includes(now.status) && <Delivered contract={now} reload={reload} />}
              {inForce.includes(now.status) && <Changes contract={now} />}
              <TermsView contract={now} plan={!editable} />
              {editable && <TermsForm key={round} contract={now} reload={reload} />}
              <Section title={t('story.title')}><ProjectHistory tenant={tenant} id={now.projectId} /></Section>
            </>
          );
        }}
      </DataState>
    </Page>
  );
}

function Delivered({ contract: c, reload }: { contract: Contract; reload: () => void }) {
  const { t } = useTranslation(['contracting', 'delivery', 'opinions']);
  return (
    <>
      <DataState of={useDelivery(c.tenant, c.id)}>
        {(d) => (
          <>
            <Section title={t('delivery.progress')}><PlanBars progress={d.progress} /></Section>
            {d.exemptions.length > 0 && <Section id="exemptions" title={t('exemptions.title')}><Exemptions contract={c} exemptions={d.exemptions} /></Section>}
            <Section id="evaluations" title={t('evaluations.title')}><Evaluations contract={c} delivery={d} /></Section>
            <Section title={t('delivery:verify.title')}><Verifications contract={c} exemptions={d.exemptions} /></Section>
          </>
        )}
      </DataState>
      <Section title={t('opinions:title')}><TenantSurvey tenant={c.tenant} contract={c.id} active={c.status === 'ACTIVE'} /></Section>
      <Section id="payments" title={t('payments.title')}><Payments contract={c} /></Section>
      <Section title={t('delivery:staff.title')}><TenantStaff tenant={c.tenant} contract={c.id} /></Section>
      <Section id="reports" title={t('delivery:report.title')}><TenantReports tenant={c.tenant} contract={c.id} /></Section>
      {c.status === 'ACTIVE' && <Section title={t('closing.title')}><Closing contract={c} reload={reload} /></Section>}
      <Section title={t('delivery:visit.title')}><SpotChecks contract={c} /></Section>
      <Section title={t('delivery:record.title')}><TenantRecords contract={c} /></Section>
    </>
  );
}
