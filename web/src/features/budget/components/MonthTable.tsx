import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Money } from '@/components/Money';
import { Scroll } from '@/components/Scroll';
import { useMonths } from '../api/useYear';
import { entriesPath } from '../model';

/** What each month of a year has changed; each number leads to its entries. */
export function MonthTable({ tenant, year }: { tenant: string; year: number }) {
  const { t } = useTranslation('budget');
  const query = useMonths(tenant, year);
  return (
    <DataState of={query}>
      {({ items }) => items.length === 0 ? <p className="muted">{t('noMonths')}</p> : (
        <>
          <p className="muted">{t('monthsNote')}</p>
          <Scroll label={t('months')}>
            <table className="small-table">
              <thead><tr><th scope="col">{t('col.month')}</th><th scope="col" className="end">{t('col.reserved')}</th><th scope="col" className="end">{t('col.committed')}</th><th scope="col" className="end">{t('col.spent')}</th></tr></thead>
              <tbody>
                {items.map((m) => (
                  <tr key={m.month}>
                    <th scope="row"><Link to={entriesPath(tenant, { year, month: m.month })}>{m.month}</Link></th>
                    {(['reserved', 'committed', 'spent'] as const).map((part) => (
                      <td key={part} className="end"><Money amount={m[part]} /></td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
    </DataState>
  );
}
