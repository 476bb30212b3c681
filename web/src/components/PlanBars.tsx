import { useTranslation } from 'react-i18next';
import { formatCount, percent } from '@/lib/money';
import css from './PlanBars.module.css';

type Progress = { indicator: number; name: string; unit: string; planned: number; delivered: number; people: number; records: number };

/** Plan against actual: a bar for each indicator, with the same numbers as text. */
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
          </li>
        );
      })}
    </ul>
  );
}
