import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { Day } from '@/components/Instant';
import { asProblem, type Problem } from '@/lib/problem';
import { useOwnReportAct } from '../api/useReportAct';
import { useOwnReport, useOwnReports } from '../api/useReports';
import type { Report, ReportWords } from '../model';
import { ReportList, ReportText } from './ReportList';

type Props = { creditCode: string; contract: string };

/** The organisation's reports: the numbers come from its records, the words are its own. */
export function OwnReports({ creditCode, contract }: Props) {
  return (
    <DataState of={useOwnReports(creditCode, contract)} rows={3}>
      {({ items }) => <ReportList reports={items} waits={(r) => r.ready} whole={(r) => <Writing creditCode={creditCode} contract={contract} report={r} />} />}
    </DataState>
  );
}

function Writing({ creditCode, contract, report }: Props & { report: Report }) {
  const { t } = useTranslation(['delivery', 'common']);
  const whole = useOwnReport(creditCode, contract, report.id);
  const act = useOwnReportAct(creditCode, contract);
  const reload = () => void whole.refetch();
  const open = report.status === 'DRAFT' || report.status === 'RETURNED';
  const write = (words: ReportWords, _: string, version = report.version) => act.mutateAsync({ act: 'write', report: report.id, version, words });
  // The words are in another dialog than the act: what is wrong with them says which of them it is.
  const named = (problem: Problem) => problem.at(problem.violations.map((v) => (v.field === 'difficulties' || v.field === 'nextSteps'
    ? { ...v, message: t('common:named', { name: t(`report.${v.field}`), text: v.message }) } : v)));
  return (
    <DataState of={whole} rows={4}>
      {(w) => (
        <>
          <ReportText of={w} />
          {open && !report.ready && <p className="muted">{t('report.notYet')} <Day on={report.until} /></p>}
          {open && (
            <p className="row">
              <FormAct<ReportWords> key={report.id} name={`report.${report.id}`} act={t('report.write')} title={t('report.write')} consequence={t('report.writeText')} reload={reload} perform={write}
                version={w.version} initial={{ difficulties: w.report.difficulties ?? '', nextSteps: w.report.nextSteps ?? '' }}>
                <Form.Item name="difficulties" label={t('report.difficulties')}><Input.TextArea rows={6} maxLength={8000} showCount /></Form.Item>
                <Form.Item name="nextSteps" label={t('report.nextSteps')}><Input.TextArea rows={6} maxLength={8000} showCount /></Form.Item>
              </FormAct>
              {report.ready && (
                <ConfirmAct primary act={t('report.submit')} title={t('report.submit')} consequence={t('report.submitText')} reload={reload}
                  perform={({ intention }) => act.mutateAsync({ act: 'submit', report: report.id, version: w.version, intention }).catch((error: unknown) => { throw named(asProblem(error)); })} />
              )}
            </p>
          )}
        </>
      )}
    </DataState>
  );
}
