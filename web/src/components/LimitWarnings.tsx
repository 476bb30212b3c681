import { useTranslation } from 'react-i18next';
import { formatMoney } from '@/lib/money';
import type { Schema } from '@/lib/schema';

/** The bounds of its own that a foundation goes beyond. */
export function LimitWarnings({ warnings }: { warnings: readonly Schema<'LimitWarning'>[] }) {
  const { t } = useTranslation('common');
  return (
    <ul className="plain-list">
      {warnings.map((w) => <li key={`${w.limit}.${w.year}`}>{t(`limits.${w.limit}`, { year: w.year ?? '', bound: formatMoney(w.bound) })}</li>)}
    </ul>
  );
}
