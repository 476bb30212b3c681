import { useTranslation } from 'react-i18next';
import { formatMoney } from '@/lib/money';
import type { Schema } from '@/lib/schema';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import css from './matching.module.css';

type Fit = Schema<'Fit'>;

/** How well two fit, as a sum that anyone can follow. */
export function FitSum({ fit }: { fit: Fit }) {
  const { t } = useTranslation('matching');
  const label = useLabel();
  const tenantName = useTenantName();
  const why = ({ name, figure }: Fit['parts'][number]) => {
    if (figure === null) return t(`none.${name}`);
    return t(`why.${name}`, { figure: name === 'SIZE' || name === 'GRANT' ? formatMoney(figure) : name === 'REGION' ? tenantName(figure) : figure });
  };
  return (
    <details className={css.fit}>
      <summary><strong>{t('points', { points: fit.points })}</strong> <meter min={0} max={100} value={fit.points} aria-label={t('points', { points: fit.points })} /></summary>
      <table className="small-table">
        <thead><tr><th scope="col">{t('part')}</th><th scope="col" className="end">{t('given')}</th><th scope="col">{t('from')}</th></tr></thead>
        <tbody>{fit.parts.map((p) => <tr key={p.name}><th scope="row">{label('fitPart', p.name)}</th><td className="end">{p.points} / {p.most}</td><td>{why(p)}</td></tr>)}</tbody>
      </table>
    </details>
  );
}
