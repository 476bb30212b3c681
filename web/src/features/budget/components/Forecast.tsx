import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Money } from '@/components/Money';
import { Scroll } from '@/components/Scroll';
import { formatMoney, minus, sum } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { useForecast } from '../api/useYear';
import type { Appropriation } from '../model';

/** What the contracts in force will ask for by month, and what is left of each appropriation once all is paid. */
export function Forecast({ tenant, appropriations }: { tenant: string; appropriations: readonly Appropriation[] }) {
  const { t } = useTranslation('budget');
  const label = useLabel();
  const query = useForecast(tenant);
  return (
    <DataState of={query}>
      {({ items }) => (
        <>
          <p className="muted">{t('forecastNote')}</p>
          {items.length === 0 ? <p className="muted">{t('noForecast')}</p> : (
            <Scroll label={t('forecast')}>
              <table className="small-table">
                <thead><tr><th scope="col">{t('col.month')}</th><th scope="col" className="end">{t('col.instalments')}</th><th scope="col" className="end">{t('col.amount')}</th></tr></thead>
                <tbody>{items.map((m) => <tr key={m.month}><th scope="row">{m.month}</th><td className="end">{m.instalments}</td><td className="end"><Money amount={m.amount} /></td></tr>)}</tbody>
              </table>
            </Scroll>
          )}
          {appropriations.map((a) => (
            <p key={a.id}>{t('outlook', { source: label('fundingSource', a.source), left: formatMoney(minus(a.amount, sum([a.reserved, a.committed, a.spent]))) })}</p>
          ))}
        </>
      )}
    </DataState>
  );
}
