import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Day, Instant } from '@/components/Instant';
import { OfficialDate } from '@/components/OfficialDate';
import { Scroll } from '@/components/Scroll';
import { StateTag } from '@/components/StateTag';
import { Tag } from '@/components/StatusTag';
import { formatCount } from '@/lib/money';
import type { Report, WholeReport } from '../model';
import css from './delivery.module.css';

type Props = { reports: readonly Report[]; waits: (report: Report) => boolean; whole: (report: Report) => ReactNode };

/** The reports of a contract by period, those that wait for somebody opened. */
export function ReportList({ reports, waits, whole }: Props) {
  const { t } = useTranslation('delivery');
  if (reports.length === 0) return <p className="muted">{t('report.none')}</p>;
  return <>{reports.map((r) => <One key={r.id} report={r} waits={waits(r)} whole={whole} />)}</>;
}

function One({ report: r, waits, whole }: { report: Report; waits: boolean; whole: Props['whole'] }) {
  const { t } = useTranslation('delivery');
  const [open, setOpen] = useState(waits);
  return (
    <details className={css.report} open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        {t('report.number', { number: r.number })} <Day on={r.from} /> – <Day on={r.until} /> <StateTag of="reportStatus" state={r.status} />
        {r.late && <> <Tag tone="bad">{t('report.late')}</Tag></>}
        {r.status !== 'ACCEPTED' && <> {r.clock ? <OfficialDate clock={r.clock} /> : <small className="muted">{t('report.due')} <Day on={r.dueOn} /></small>}</>}
      </summary>
      {open && whole(r)}
    </details>
  );
}

/** A report to be read: the numbers of its records and the organisation's words. */
export function ReportText({ of: { report: r, lines } }: { of: WholeReport }) {
  const { t } = useTranslation('delivery');
  return (
    <>
      {r.submittedAt && <p>{t('report.submitted', { name: r.submittedBy })} <Instant at={r.submittedAt} /></p>}
      {r.status === 'RETURNED' && r.returnedReason && <p className="prose">{t('report.returned', { reason: r.returnedReason })}</p>}
      <Scroll label={t('report.lines')}>
        <table className="small-table">
          <thead><tr><th scope="col">{t('record.indicator')}</th><th scope="col" className="end">{t('report.planned')}</th><th scope="col" className="end">{t('report.delivered')}</th><th scope="col" className="end">{t('record.people')}</th><th scope="col" className="end">{t('report.activities')}</th></tr></thead>
          <tbody>{lines.map((l, i) => <tr key={i}><th scope="row">{l.name}</th><td className="end">{formatCount(l.planned)} {l.unit}</td><td className="end">{formatCount(l.delivered)} {l.unit}</td><td className="end">{formatCount(l.people)}</td><td className="end">{formatCount(l.activities)}</td></tr>)}</tbody>
        </table>
      </Scroll>
      {r.difficulties && <p className="prose"><strong>{t('report.difficulties')}</strong><br />{r.difficulties}</p>}
      {r.nextSteps && <p className="prose"><strong>{t('report.nextSteps')}</strong><br />{r.nextSteps}</p>}
    </>
  );
}
