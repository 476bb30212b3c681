import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Instant';
import { Scroll } from '@/components/Scroll';
import { Tag } from '@/components/StatusTag';
import type { StaffMember } from '../model';

const FULL = 100;

type Props = { staff: readonly StaffMember[]; act?: (member: StaffMember) => ReactNode };

/** Who works on a contract, and whose time is sold more than once; in which other contract, nobody is told. */
export function StaffTable({ staff, act }: Props) {
  const { t } = useTranslation('delivery');
  if (staff.length === 0) return <p className="muted">{t('staff.none')}</p>;
  return (
    <Scroll label={t('staff.title')}>
      <table className="small-table">
        <thead><tr><th scope="col">{t('staff.name')}</th><th scope="col">{t('staff.role')}</th><th scope="col">{t('staff.certificate')}</th><th scope="col" className="end">{t('staff.percent')}</th><th scope="col">{t('staff.term')}</th><th scope="col">{t('staff.soldCol')}</th>{act && <th scope="col">{t('staff.act')}</th>}</tr></thead>
        <tbody>
          {staff.map((s) => (
            <tr key={s.id}>
              <th scope="row">{s.name}</th><td>{s.role}</td><td>{s.certificate}</td><td className="end">{s.percent} %</td>
              <td><Day on={s.from} /> – <Day on={s.until} /></td>
              <td>{s.sold > FULL ? <Tag tone="bad">{t('staff.oversold', { percent: s.sold })}</Tag> : t('staff.sold', { percent: s.sold })}</td>
              {act && <td>{act(s)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
