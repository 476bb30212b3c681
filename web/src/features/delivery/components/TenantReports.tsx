import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { useHolds } from '@/lib/session';
import { useTenantReportAct } from '../api/useReportAct';
import { useTenantReport, useTenantReports } from '../api/useReports';
import type { Report } from '../model';
import { ReportList, ReportText } from './ReportList';

type Props = { tenant: string; contract: string };

/** The reports that the buyer gets; an officer accepts them or gives them back. */
export function TenantReports({ tenant, contract }: Props) {
  return (
    <DataState of={useTenantReports(tenant, contract)} rows={3}>
      {({ items }) => <ReportList reports={items} waits={(r) => r.status === 'SUBMITTED'} whole={(r) => <Reading tenant={tenant} contract={contract} report={r} />} />}
    </DataState>
  );
}

function Reading({ tenant, contract, report: r }: Props & { report: Report }) {
  const { t } = useTranslation('delivery');
  const official = useHolds(['officer', 'approver'], tenant);
  const whole = useTenantReport(tenant, contract, r.id);
  const act = useTenantReportAct(tenant, contract);
  const reload = () => void whole.refetch();
  return (
    <>
      <DataState of={whole} rows={4}>{(w) => <ReportText of={w} />}</DataState>
      {official && r.status === 'SUBMITTED' && (
        <p className="row">
          <ConfirmAct primary act={t('report.accept')} title={t('report.accept')} consequence={t('report.acceptText')} reload={reload}
            perform={({ intention }) => act.mutateAsync({ act: 'accept', report: r.id, version: r.version, intention })} />
          <ConfirmAct danger act={t('report.return')} title={t('report.return')} consequence={t('report.returnText')} reason={t('report.reason')} reload={reload}
            perform={({ reason, intention }) => act.mutateAsync({ act: 'return', report: r.id, version: r.version, reason, intention })} />
        </p>
      )}
    </>
  );
}
