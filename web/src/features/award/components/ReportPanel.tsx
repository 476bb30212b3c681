import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import { Scroll } from '@/components/Scroll';
import { formatMoney } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { formatScore, isValid, type Report } from '../model';
import { Firmness } from './Firmness';
import css from './award.module.css';

/** 评审报告: the ranking, how each price score came about, and every score that a member gave. */
export function ReportPanel({ report }: { report: Report }) {
  const { t } = useTranslation('award');
  const label = useLabel();
  const weight = report.criteria.filter((c) => c.kind === 'PRICE').reduce((w, c) => w + c.weight, 0);
  return (
    <Section title={t('report.title')} extra={<span>{t('report.lowest')} <Money amount={report.lowestPrice} /></span>}>
      <Ranking report={report} />
      {report.ties && <p className="muted">{t('report.ties', { order: report.ties.order.map((c) => label('tieCriterion', c)).join(t('report.then')) })}</p>}
      {report.seed && report.ranking.some((r) => r.lot !== null) && <p>{t('report.seed')} <code className="break">{report.seed}</code></p>}
      {report.seed && <Firmness flags={report.flags} />}
      <h3>{t('report.priceScores')}</h3>
      <p className="muted">{t('report.formula', { weight })}</p>
      <Scroll label={t('report.priceScores')}>
        <table className="small-table">
          <thead><tr><th scope="col">{t('bidder')}</th><th scope="col">{t('report.reckoning')}</th><th scope="col" className="end">{t('report.priceScore')}</th></tr></thead>
          <tbody>
            {report.ranking.filter((r) => r.place !== null).map((r) => (
              <tr key={r.bidId}>
                <th scope="row">{r.name}</th>
                <td className={css.formula}>{[formatMoney(report.lowestPrice), '÷', formatMoney(r.price), '×', weight].join(' ')}</td>
                <td className="end">{formatScore(r.priceScore)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <h3>{t('report.sheets')}</h3>
      {report.ranking.map((r) => <Sheets key={r.bidId} report={report} bidId={r.bidId} name={r.name} means={r.quality} />)}
    </Section>
  );
}

function Ranking({ report }: { report: Report }) {
  const { t } = useTranslation('award');
  const label = useLabel();
  return (
    <Scroll label={t('report.ranking')}>
      <table className="small-table">
        <caption className="visually-hidden">{t('report.ranking')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.place')}</th><th scope="col">{t('bidder')}</th><th scope="col" className="end">{t('price')}</th>
            <th scope="col" className="end">{t('report.quality')}</th><th scope="col" className="end">{t('report.priceScore')}</th><th scope="col" className="end">{t('report.total')}</th>
          </tr>
        </thead>
        <tbody>
          {report.ranking.map((r) => (
            <tr key={r.bidId} className={r.place === 1 ? css.winner : undefined}>
              <td>{r.place ?? '—'}{r.lot !== null && <small className="muted"> {t('report.tied')} · {t('report.lot', { lot: r.lot })}</small>}</td>
              <th scope="row">{r.name}{r.outReason && <><br /><small>{t('report.out', { reason: label('bidFault', r.outReason) })}</small></>}</th>
              <td className="end"><Money amount={r.price} /></td>
              {r.place === null
                ? <td colSpan={3} className="end">—</td>
                : <><td className="end">{formatScore(r.qualityTotal)}</td><td className="end">{formatScore(r.priceScore)}</td><td className="end"><strong>{formatScore(r.total)}</strong></td></>}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** One bid's scores as a matrix: members down, criteria across, the means beneath. */
function Sheets({ report, bidId, name, means }: { report: Report; bidId: string; name: string; means: readonly number[] }) {
  const { t } = useTranslation('award');
  const quality = report.criteria.filter((c) => c.kind === 'QUALITY');
  const rows = report.sheets.flatMap(({ number, name: member, sheet }) => sheet.bids.filter((b) => b.bidId === bidId).map((score) => ({ number, member, score })));
  return (
    <details className={css.bid}>
      <summary>{name}</summary>
      <Scroll label={t('report.sheetsOf', { name })}>
        <table className="small-table">
          <thead>
            <tr>
              <th scope="col">{t('committee.member')}</th>
              <th scope="col">{t('report.passes')}</th>
              {quality.map((c, i) => <th key={i} scope="col" className="end">{t('report.criterion', { name: c.name, weight: c.weight })}</th>)}
              <th scope="col">{t('report.comment')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, member, score }) => (
              <tr key={number}>
                <th scope="row">{t('report.memberNo', { number, name: member ?? '' })}</th>
                <td>{isValid(score) ? t('report.yes') : t('report.no', { reason: score.reason ?? '' })}</td>
                {quality.map((_, i) => <td key={i} className="end">{score.scores[i] === undefined ? '—' : formatScore(score.scores[i])}</td>)}
                <td>{score.comment}</td>
              </tr>
            ))}
          </tbody>
          {means.length > 0 && (
            <tfoot><tr><th scope="row" colSpan={2}>{t('report.mean')}</th>{quality.map((_, i) => <td key={i} className="end">{means[i] === undefined ? '—' : formatScore(means[i])}</td>)}<td /></tr></tfoot>
          )}
        </table>
      </Scroll>
    </details>
  );
}
