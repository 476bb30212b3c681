import { useTranslation } from 'react-i18next';
import { formatCount } from '@/lib/money';
import type { Progress } from '../model';
import css from './contracting.module.css';

/** Plan against actual for each indicator: a bar, and its numbers in words beside it. */
export function ProgressBars({ progress }: { progress: readonly Progress[] }) {
  const { t } = useTranslation('contracting');
  return (
    <ul className={css.progress}>
      {progress.map((p) => {
        const share = p.planned > 0 ? Math.min(100, Math.round((p.delivered / p.planned) * 100)) : 0;
        return (
          <li key={p.indicator}>
            <div className={css.head}>
              <strong>{p.name}</strong>
              <span>{t('delivery.of', { delivered: formatCount(p.delivered), planned: formatCount(p.planned), unit: p.unit })}</span>
            </div>
            <div className={css.plan} aria-hidden="true"><span className={p.delivered >= p.planned ? `${css.actual} ${css.over}` : css.actual} style={{ width: `${share}%` }} /></div>
            <small className="muted">{t('delivery.people', { people: formatCount(p.people), records: formatCount(p.records) })}</small>
          </li>
        );
      })}
    </ul>
  );
}
