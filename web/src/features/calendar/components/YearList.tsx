import { useTranslation } from 'react-i18next';
import { Scroll } from '@/components/Scroll';
import { Tag } from '@/components/StatusTag';
import type { Year } from '../model';
import { Days } from './Days';
import css from './YearList.module.css';

/** Each year with the calendar by which its days are counted. */
export function YearList({ years }: { years: readonly Year[] }) {
  const { t } = useTranslation('calendar');
  return (
    <Scroll label={t('years')}>
      <table className={`small-table ${css.years}`}>
        <thead>
          <tr><th scope="col">{t('year')}</th><th scope="col">{t('state')}</th><th scope="col">{t('version')}</th><th scope="col">{t('source')}</th><th scope="col">{t('daysOff')}</th></tr>
        </thead>
        <tbody>
          {years.map((y) => (
            <tr key={y.year}>
              <th scope="row">{y.year}</th>
              <td><Tag tone={y.provisional ? 'wait' : 'good'}>{t(y.provisional ? 'provisional' : 'issued')}</Tag></td>
              <td>{y.version ?? '—'}</td>
              <td className={css.whole}>{y.source}</td>
              <td className={css.whole}>
                <details>
                  <summary>{t('days', { off: y.daysOff.length, worked: y.makeUpDays.length })}</summary>
                  <p>{t('daysOff')}</p><Days of={y.daysOff} />
                  <p>{t('makeUpDays')}</p><Days of={y.makeUpDays} />
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
