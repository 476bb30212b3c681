import { useTranslation } from 'react-i18next';
import { formatMoney, type MoneyUnit } from '@/lib/money';

/** An amount: in 元 where one works with it, in 万元 on overviews; the exact one is always in the title. */
export function Money({ amount, unit = 'yuan' }: { amount: string | null | undefined; unit?: MoneyUnit }) {
  const { t } = useTranslation('common');
  if (!amount) return <span aria-label={t('none')}>—</span>;
  return (
    <span className="money" title={`${formatMoney(amount)} ${t('money.yuan')}`}>
      {formatMoney(amount, unit)}
      <small> {t(`money.${unit}`)}</small>
    </span>
  );
}
