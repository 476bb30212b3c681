import { useTranslation } from 'react-i18next';
import { formatMoney } from '@/lib/money';
import type { Schema } from '@/lib/schema';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import css from './matching.module.css';

type Fit = Schema<'Fit'>;
type Part = Fit['parts'][number];

const amounts: readonly Part['name'][] = ['SIZE', 'GRANT', 'GAP'];

function useWhy() {
  const { t } = useTranslation('matching');
  const tenantName = useTenantName();
  return ({ name, figure }: Part) => {
    if (figure === null) return t(`none.${name}`);
    if (name === 'FUNDERS' && figure === '0') return t('unfunded');
    return t(`why.${name}`, { figure: amounts.includes(name) ? formatMoney(figure) : name === 'REGION' ? tenantName(figure) : figure });
  };
}

/** What speaks for it, the weightiest first: each part that gave points, with the figure that it comes from. */
export function Reasons({ fit }: { fit: Fit }) {
  const { t } = useTranslation('matching');
  const why = useWhy();
  return (
    <ul className={css.reasons} aria-label={t('reasons')}>
      {fit.parts.filter((p) => p.points > 0 && p.figure !== null).sort((a, b) => b.points - a.points)
        .map((p) => <li key={p.name}>{why(p)} <small>+{p.points}</small></li>)}
    </ul>
  );
}

/** How well two fit, as a sum that anyone can follow. */
export function FitSum({ fit }: { fit: Fit }) {
  const { t } = useTranslation('matching');
  const label = useLabel();
  const why = useWhy();
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
