import { useTranslation } from 'react-i18next';
import { formatMoney, formatOverview } from '@/lib/money';

type Props = { amount: string | null | undefined; overview?: boolean };

/** An amount: in 元 to the cent where one works with it, shorter on overviews; the exact one is always in the title. */
export function Money({ amount, overview }: Props) {
  const { t } = useTranslation('common');
  if (!amount) return <span aria-label={t('none')}>—</span>;
  const shown = overview ? formatOverview(amount) : { digits: formatMoney(amount), unit: 'yuan' as const };
  return (
    <span className="money" title={`${formatMoney(amount)} ${t('money.yuan')}`}>
      {shown.digits}
      <small> {t(`money.${shown.unit}`)}</small>
    </span>
  );
}
