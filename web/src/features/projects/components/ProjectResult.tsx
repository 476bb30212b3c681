import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Countdown, Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { OfficialDates } from '@/components/OfficialDates';
import { Scroll } from '@/components/Scroll';
import { StateTag } from '@/components/StateTag';
import type { Schema } from '@/lib/schema';
import { formatMoney } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { useProjectResult } from '../api/useProjectResult';
import type { ProjectContent } from '../model';
import css from './ProjectResult.module.css';

type Result = Schema<'ResultView'>;

/** The result as everyone may see it: who was chosen, and every number that led there. */
export function ProjectResult({ project, criteria }: { project: string; criteria: ProjectContent['criteria'] }) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  return (
    <DataState of={useProjectResult(project)} rows={3}>
      {(r) => (r.awards.length === 0 && r.opened.length === 0 ? <p className="muted">{t('result.none')}</p> : (
        <div className="stack">
          {r.awards.map((a) => <Award key={a.id} award={a} />)}
          {r.clocks.length > 0 && <div><h3>{t('result.dates')}</h3><OfficialDates clocks={r.clocks} /></div>}
          {r.ranking.length > 0 && <Ranking ranking={r.ranking} criteria={criteria} />}
          {r.ties && <p className="muted">{t('result.ties', { order: r.ties.order.map((c) => label('tieCriterion', c)).join(t('result.then')) })}</p>}
          {r.seed && r.ranking.some((b) => b.lot !== null) && <p>{t('result.lotSeed')} <code className="break">{r.seed}</code></p>}
          {r.opened.length > 0 && <OpenedBids opened={r.opened} />}
          {r.draw && <Draw draw={r.draw} />}
        </div>
      ))}
    </DataState>
  );
}

function Award({ award: a }: { award: Result['awards'][number] }) {
  const { t } = useTranslation('projects');
  return (
    <div>
      <p className="row"><strong>{a.name}</strong><StateTag of="awardStatus" state={a.status} /></p>
      <dl className="facts">
        <div><dt>{t('result.amount')}</dt><dd><Money amount={a.amount} /></dd></div>
        {a.confirmedAt && <div><dt>{t('result.confirmed')}</dt><dd><Instant at={a.confirmedAt} /></dd></div>}
        {a.publicityEndsAt && <div><dt>{t('result.publicity')}</dt><dd><Instant at={a.publicityEndsAt} zone />{a.status === 'PUBLICITY' && <> · <Countdown until={a.publicityEndsAt} /></>}</dd></div>}
        {a.objectionEndsAt && <div><dt>{t('result.objection')}</dt><dd><Instant at={a.objectionEndsAt} zone /></dd></div>}
        {a.noticedAt && <div><dt>{t('result.noticed')}</dt><dd><Instant at={a.noticedAt} /></dd></div>}
      </dl>
      {a.revokedReason && <p className="prose">{t('result.revoked', { reason: a.revokedReason })}</p>}
    </div>
  );
}

/** Every bid as the opening found it, with the reason where it was invalid. */
function OpenedBids({ opened }: { opened: Result['opened'] }) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  return (
    <Scroll label={t('result.opened')}>
      <table className="small-table">
        <caption>{t('result.opened')}</caption>
        <thead><tr><th scope="col">{t('result.bidder')}</th><th scope="col" className="end">{t('result.price')}</th><th scope="col">{t('result.verdict')}</th></tr></thead>
        <tbody>
          {opened.map((b) => (
            <tr key={b.creditCode}>
              <th scope="row">{b.name}</th><td className="end">{b.price === null ? '—' : formatMoney(b.price)}</td>
              <td>{b.invalidReason ? t('result.invalid', { reason: label('bidFault', b.invalidReason) }) : t('result.valid')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** What anybody needs to draw the experts again. */
function Draw({ draw: d }: { draw: NonNullable<Result['draw']> }) {
  const { t } = useTranslation('projects');
  const sat = new Set(d.members);
  return (
    <details>
      <summary>{t('result.draw')}</summary>
      <p className="muted">{t('result.drawWhy')}</p>
      <dl className="facts">
        <div><dt>{t('result.poolHash')}</dt><dd><code className="break">{d.poolHash}</code></dd></div>
        <div><dt>{t('result.seed')}</dt><dd><code className="break">{d.seed}</code></dd></div>
      </dl>
      <p>{t('result.openingRecord')}</p>
      <pre className="break">{d.openingRecord}</pre>
      <p>{t('result.sequence')}</p>
      <ol>{d.sequence.map((mark) => <li key={mark}><code className="break">{mark}</code>{sat.has(mark) && <> · {t('result.sat')}</>}</li>)}</ol>
    </details>
  );
}

function Ranking({ ranking, criteria }: { ranking: Result['ranking']; criteria: ProjectContent['criteria'] }) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  const quality = criteria.filter((c) => c.kind === 'QUALITY');
  const price = criteria.find((c) => c.kind === 'PRICE');
  return (
    <Scroll label={t('result.ranking')}>
      <table className={`small-table ${css.ranking}`}>
        <caption className="visually-hidden">{t('result.ranking')}</caption>
        <thead>
          <tr>
            <th scope="col" className="end">{t('result.place')}</th><th scope="col">{t('result.bidder')}</th><th scope="col" className="end">{t('result.price')}</th>
            {quality.map((c, i) => <th key={i} scope="col" className="end">{t('result.criterion', { name: c.name, weight: c.weight })}</th>)}
            {price && <th scope="col" className="end">{t('result.criterion', { name: price.name, weight: price.weight })}</th>}
            <th scope="col" className="end">{t('result.total')}</th>
          </tr>
        </thead>
        <tbody>
          {ranking.map((b) => (
            <tr key={b.bidId}>
              <td className="end">{b.place ?? '—'}{b.lot !== null && <><br /><small className="muted">{t('result.tied', { lot: b.lot })}</small></>}</td>
              <th scope="row">{b.name}{b.outReason && <small className="muted"> {label('bidFault', b.outReason)}</small>}</th>
              <td className="end">{formatMoney(b.price)}</td>
              {quality.map((_, i) => <td key={i} className="end">{b.place === null ? '—' : b.quality[i]?.toFixed(2)}</td>)}
              {price && <td className="end">{b.place === null ? '—' : b.priceScore.toFixed(2)}</td>}
              <td className="end"><strong>{b.place === null ? '—' : b.total.toFixed(2)}</strong></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
