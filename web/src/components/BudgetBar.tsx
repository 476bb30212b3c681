import { useTranslation } from 'react-i18next';
import { formatMoney, percent } from '@/lib/money';
import css from './BudgetBar.module.css';

type Budget = { amount: string; reserved: string; committed: string; spent: string; free: string };

const parts = ['spent', 'committed', 'reserved', 'free'] as const;

/** An appropriation as a bar, with the same numbers as text beneath it. */
export function BudgetBar({ budget, legend = true }: { budget: Budget; legend?: boolean }) {
  const { t } = useTranslation('common');
  const said = parts.map((p) => `${t(`budget.${p}`)} ${formatMoney(budget[p])} ${t('money.yuan')}`).join(t('listSeparator'));
  return (
    <div className={css.budget}>
      <div className={css.bar} role="img" aria-label={said}>
        {parts.map((p) => (
          <span key={p} className={css[p]} style={{ width: `${percent(budget[p], budget.amount)}%` }} title={[t(`budget.${p}`), formatMoney(budget[p])].join(' ')} />
        ))}
      </div>
      {legend && (
        <dl className={css.legend}>
          {parts.map((p) => (
            <div key={p}>
              <dt><span className={`${css.key} ${css[p]}`} aria-hidden="true" />{t(`budget.${p}`)}</dt>
              <dd>{formatMoney(budget[p])}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
