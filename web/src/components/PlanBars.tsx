import { useTranslation } from 'react-i18next';
import { formatCount, percent } from '@/lib/money';
import type { Schema } from '@/lib/schema';
import css from './PlanBars.module.css';
import { Scroll } from './Scroll';
import { Tag } from './StatusTag';

type Progress = Schema<'ProgressView'>;

/** Plan against actual: a bar for each indicator with the same numbers as text, what will be missed, and its months. */
export function PlanBars({ progress }: { progress: readonly Progress[] }) {
  const { t } = useTranslation('common');
  return (
    <ul className={css.bars}>
      {progress.map((p) => {
        const done = percent(String(p.delivered), String(p.planned));
        return (
          <li key={p.indicator}>
            <div className={css.head}>
              <strong>{p.name}</strong>
              <span>{t('plan.delivered', { delivered: formatCount(p.delivered), planned: formatCount(p.planned), unit: p.unit, percent: done })}</span>
            </div>
            <div className={css.bar} aria-hidden="true"><span className={done >= 100 ? css.full : undefined} style={{ width: `${Math.min(100, done)}%` }} /></div>
            <small className="muted">{t('plan.people', { people: formatCount(p.people), records: formatCount(p.records) })}</small>
            {p.missed && p.projected !== null && (
              <p className={css.missed}><Tag tone="bad">{t('plan.behind')}</Tag> {t('plan.missed', { expected: formatCount(p.expected), projected: formatCount(p.projected), planned: formatCount(p.planned), unit: p.unit })}</p>
            )}
            <Months of={p} />
          </li>
        );
      })}
    </ul>
  );
}

function Months({ of: p }: { of: Progress }) {
  const { t } = useTranslation('common');
  return (
    <details>
      <summary>{t('plan.byMonth')}</summary>
      <Scroll label={`${p.name} · ${t('plan.byMonth')}`}>
        <table className="small-table">
          <thead><tr><th scope="col">{t('plan.month')}</th><th scope="col" className="end">{t('plan.planned')}</th><th scope="col" className="end">{t('plan.actual')}</th><th scope="col" className="end">{t('plan.served')}</th></tr></thead>
          <tbody>{p.months.map((m) => <tr key={m.month}><th scope="row">{m.month}</th><td className="end">{formatCount(m.planned)}</td><td className="end">{formatCount(m.delivered)}</td><td className="end">{formatCount(m.people)}</td></tr>)}</tbody>
        </table>
      </Scroll>
    </details>
  );
}
