import { useTranslation } from 'react-i18next';
import { Scroll } from '@/components/Scroll';
import { formatMoney, formatCount, sum } from '@/lib/money';
import { indicatorTotal, staffTotal } from '../content';
import type { ProjectContent } from '../model';

export function IndicatorTable({ indicators }: { indicators: ProjectContent['indicators'] }) {
  const { t } = useTranslation('projects');
  return (
    <Scroll label={t('detail.indicators')}>
      <table className="small-table">
        <thead>
          <tr>
            <th scope="col">{t('detail.name')}</th><th scope="col" className="end">{t('detail.quantity')}</th><th scope="col">{t('detail.unit')}</th>
            <th scope="col" className="end">{t('detail.unitPrice')}</th><th scope="col" className="end">{t('detail.total')}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((i, n) => (
            <tr key={`${i.name}${n}`}>
              <td>{i.name}</td><td className="end">{formatCount(i.quantity ?? 0)}</td><td>{i.unit}</td>
              <td className="end">{i.unitPrice ? formatMoney(i.unitPrice) : '—'}</td><td className="end">{formatMoney(indicatorTotal(i))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row" colSpan={4}>{t('detail.sum')}</th><td className="end">{formatMoney(sum(indicators.map(indicatorTotal)))}</td></tr></tfoot>
      </table>
    </Scroll>
  );
}

export function StaffTable({ staff }: { staff: ProjectContent['staff'] }) {
  const { t } = useTranslation('projects');
  return (
    <Scroll label={t('detail.staff')}>
      <table className="small-table">
        <thead>
          <tr>
            <th scope="col">{t('detail.role')}</th><th scope="col" className="end">{t('detail.persons')}</th><th scope="col" className="end">{t('detail.monthsCol')}</th>
            <th scope="col" className="end">{t('detail.monthlyPrice')}</th><th scope="col" className="end">{t('detail.total')}</th>
          </tr>
        </thead>
        <tbody>
          {staff.map((s, n) => (
            <tr key={`${s.role}${n}`}>
              <td>{s.role}</td><td className="end">{s.persons}</td><td className="end">{s.months}</td>
              <td className="end">{s.monthlyPrice ? formatMoney(s.monthlyPrice) : '—'}</td><td className="end">{formatMoney(staffTotal(s))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row" colSpan={4}>{t('detail.sum')}</th><td className="end">{formatMoney(sum(staff.map(staffTotal)))}</td></tr></tfoot>
      </table>
    </Scroll>
  );
}
