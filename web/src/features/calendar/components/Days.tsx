import { useTranslation } from 'react-i18next';
import { formatWeekday } from '@/lib/dates';
import { ranges } from '../model';

/** Days as people read them, those in a row as one range. */
export function Days({ of }: { of: readonly string[] }) {
  const { t } = useTranslation('calendar');
  if (!of.length) return <span className="muted">{t('none')}</span>;
  return (
    <ul>
      {ranges(of).map(({ first, last }) => (
        <li key={first}>
          <time dateTime={first}>{formatWeekday(first)}</time>
          {last !== first && <> {t('until')} <time dateTime={last}>{formatWeekday(last)}</time></>}
        </li>
      ))}
    </ul>
  );
}
