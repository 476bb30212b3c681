import { useTranslation } from 'react-i18next';
import { Scroll } from '@/components/Scroll';
import { formatCount, formatMoney } from '@/lib/money';
import type { Schema } from '@/lib/schema';

/** The lines of which a price is the sum, as they were sealed or would be. */
export function PricedLines({ lines }: { lines: readonly Schema<'PricedLine'>[] }) {
  const { t } = useTranslation('bids');
  return (
    <Scroll label={t('section.price')}>
      <table className="small-table">
        <thead><tr><th scope="col">{t('price.what')}</th><th scope="col">{t('price.amount')}</th><th scope="col" className="end">{t('price.unit')}</th><th scope="col" className="end">{t('price.line')}</th></tr></thead>
        <tbody>
          {lines.map((l) => (
            <tr key={l.line}><th scope="row">{l.name}</th><td>{t('price.times', { quantity: formatCount(l.quantity), unit: l.unit })}</td><td className="end">{formatMoney(l.unitPrice)}</td><td className="end">{formatMoney(l.total)}</td></tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
