import { Alert } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { DownloadAct } from '@/components/DownloadAct';
import { Countdown, Instant } from '@/components/Instant';
import { Page, Section } from '@/components/Page';
import { PlanBars } from '@/components/PlanBars';
import { SeasonName } from '@/components/SeasonName';
import { StateTag } from '@/components/StateTag';
import { Terms } from '@/components/Terms';
import { useHolds } from '@/lib/session';
import { useTenantName } from '@/lib/tenants';
import { openContract } from '@/features/fulfilment/api/evidence';
import { useOwnContract } from '@/features/fulfilment/api/useOwnContract';
import { useOwnDelivery } from '@/features/fulfilment/api/useOwnDelivery';
import { ImportRecords } from '@/features/delivery/components/ImportRecords';
import { OwnRecords } from '@/features/delivery/components/OwnRecords';
import { OwnReports } from '@/features/delivery/components/OwnReports';
import { OwnStaff } from '@/features/delivery/components/OwnStaff';
import { Recording } from '@/features/delivery/components/Recording';
import { OwnSpotChecks } from '@/features/delivery/components/SpotChecks';
import { ContractTerms } from '@/features/fulfilment/components/ContractTerms';
import { DeclineContract } from '@/features/fulfilment/components/DeclineContract';
import { Instalments } from '@/features/fulfilment/components/Instalments';
import { OwnChanges } from '@/features/fulfilment/components/OwnChanges';
import { OwnEvaluations } from '@/features/fulfilment/components/OwnEvaluations';
import { SignContract } from '@/features/fulfilment/components/SignContract';
import type { Contract } from '@/features/fulfilment/model';
import { useOwnSurvey } from '@/features/opinions/api/useOwnSurvey';
import { OpinionResults } from '@/features/opinions/components/OpinionResults';
import { SurveyLink } from '@/features/opinions/components/SurveyLink';

/** One contract from signing to the last instalment. */
export default function ContractPage() {
  const { t } = useTranslation('fulfilment');
  const { creditCode = '', id = '' } = useParams();
  const tenantName = useTenantName();
  const contract = useOwnContract(creditCode, id);
  const signs = useHolds(['org-admin'], creditCode);
  const c = contract.data;
  const navigate = useNavigate();
  const open = c?.status === 'SIGNING' && !c.signedByOrganisationAt;
  const toSign = open && (c.signsFirst === 'ORGANISATION' || c.signedByTenantAt !== null);
  const reload = () => void contract.refetch();
  return (
    <Page
      title={c?.title ?? t('title')}
      crumbs={[{ to: `/o/${creditCode}/contracts`, title: t('title') }]}
      lead={c && <><StateTag of="contractStatus" state={c.status} /><span>{tenantName(c.tenant)}</span><SeasonName season={c.season} /><Link to={`/projects/${c.projectId}`}>{t('toProject')}</Link><Terms contract={c} at={`/o/${creditCode}/contracts`} /></>}
      actions={c && (
        <>
          {c.documentSha256 && <DownloadAct act={t('document')} perform={() => openContract(creditCode, c)} />}
          {open && signs && <DeclineContract creditCode={creditCode} contract={c} reload={reload} onDeclined={() => void navigate(`/o/${creditCode}/contracts`)} />}
          {toSign && signs && <SignContract creditCode={creditCode} contract={c} reload={reload} />}
        </>
      )}
    >
      <DataState of={contract} rows={12}>
        {(data) => (
          <>
            {toSign && <Alert type="warning" showIcon title={t('sign.waiting')} description={<>{t(signs ? 'sign.waitingWhy' : 'sign.onlyAdmin')} {data.openUntil && <>{t('sign.openUntil')} <Instant at={data.openUntil} zone /> · <Countdown until={data.openUntil} /></>}</>} />}
            {data.status === 'SIGNING' && !toSign && <Alert type="info" showIcon title={t(open ? 'sign.theyFirst' : 'sign.theirs')} description={t(open ? 'sign.theyFirstWhy' : 'sign.theirsWhy')} />}
            {data.status !== 'DRAFT' && data.status !== 'SIGNING' && <Delivery creditCode={creditCode} contract={data} />}
            {data.status !== 'SIGNING' && <OwnChanges creditCode={creditCode} contract={data} />}
            <ContractTerms contract={data} />
          </>
        )}
      </DataState>
    </Page>
  );
}

function Delivery({ creditCode, contract: c }: { creditCode: string; contract: Contract }) {
  const { t } = useTranslation(['fulfilment', 'delivery', 'opinions']);
  const delivery = useOwnDelivery(creditCode, c.id);
  return (
    <>
      <Recording creditCode={creditCode} contract={c} />
      <div className="two">
        <div>
          <DataState of={delivery} rows={5}>
            {(d) => (
              <>
                <Section title={t('progress')}><PlanBars progress={d.progress} /></Section>
                <Section id="evaluations" title={t('evaluation.title')}><OwnEvaluations creditCode={creditCode} contract={c.id} evaluations={d.evaluations} /></Section>
              </>
            )}
          </DataState>
        </div>
        <div><Section id="payments" title={t('payment.title')}><Instalments creditCode={creditCode} contract={c.id} /></Section></div>
      </div>
      <Section title={t('opinions:title')}>
        <DataState of={useOwnSurvey(creditCode, c.id)} rows={2}>{(s) => <>{s.token && <SurveyLink token={s.token} />}<OpinionResults result={s.result} /></>}</DataState>
      </Section>
      <Section id="reports" title={t('delivery:report.title')}><OwnReports creditCode={creditCode} contract={c.id} /></Section>
      <Section title={t('delivery:staff.title')}><OwnStaff creditCode={creditCode} contract={c} /></Section>
      <Section title={t('delivery:visit.title')}><OwnSpotChecks creditCode={creditCode} contract={c.id} /></Section>
      <Section title={t('delivery:record.title')}>
        {c.status === 'ACTIVE' && <ImportRecords creditCode={creditCode} contract={c.id} />}
        <OwnRecords creditCode={creditCode} contract={c} />
      </Section>
    </>
  );
}
