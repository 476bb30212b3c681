import { Alert, Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { serverNow } from '@/lib/clock';
import { formatMonth, formatTime, formatWeekday, today } from '@/lib/dates';
import type { DateKind } from '@/lib/domain';
import { local } from '@/lib/i18n';
import { pathOfDate } from '@/lib/places';
import { useNarrow } from '@/lib/useMedia';
import { useMyCalendar, type CalendarItem } from '../api/useMyCalendar';
import { monthAfter, weeksOf } from '../month';
import { useDateName, useScopeName } from '../names';
import css from './MyCalendar.module.css';

/** Of a day in the grid; the list of the day has all. */
const shown = 4;

/** My dates by month: a grid where there is room, with the list of the days below it. */
export function MyCalendar() {
  const { t } = useTranslation(['work', 'common']);
  const narrow = useNarrow();
  const [params, setParams] = useSearchParams();
  const current = today(serverNow()).slice(0, 7);
  const asked = params.get('month') ?? '';
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : current;
  const go = (to: string) => setParams(to === current ? {} : { month: to }, { preventScrollReset: true });
  return (
    <>
      <div className={css.head}>
        <h2 aria-live="polite">{formatMonth(month)}</h2>
        <div className="row">
          <Button onClick={() => go(monthAfter(month, -1))}>{t('calendar.previous')}</Button>
          <Button onClick={() => go(current)} disabled={month === current}>{t('calendar.today')}</Button>
          <Button onClick={() => go(monthAfter(month, 1))}>{t('calendar.next')}</Button>
        </div>
      </div>
      <DataState of={useMyCalendar(month)} rows={8}>
        {(calendar) => (
          <>
            {calendar.cut.length > 0 && <Alert type="info" showIcon title={t('calendar.cut', { kinds: calendar.cut.map((k) => t(`date.${k as DateKind}`)).join(t('common:listSeparator')) })} />}
            {!narrow && <Grid month={month} items={calendar.items} />}
            {calendar.items.length === 0 ? <EmptyState title={t('calendar.empty')} why={t('calendar.emptyWhy')} /> : <Days items={calendar.items} />}
          </>
        )}
      </DataState>
    </>
  );
}

/** The month as a sheet: a way to see where the dates are; each leads to its day in the list below. */
function Grid({ month, items }: { month: string; items: readonly CalendarItem[] }) {
  const { t } = useTranslation('work');
  const name = useDateName();
  const now = today(serverNow());
  const weeks = weeksOf(month);
  return (
    <table className={css.grid} aria-label={t('calendar.grid', { month: formatMonth(month) })}>
      <thead><tr>{weeks[0]?.map((day) => <th key={day} scope="col">{formatWeekday(day, 'name')}</th>)}</tr></thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const of = items.filter((d) => d.day === day);
              return (
                <td key={day} className={day.startsWith(month) ? (day === now ? css.now : undefined) : css.other}>
                  <time dateTime={day}>{Number(day.slice(8))}</time>
                  {of.slice(0, shown).map((d) => <Link key={d.uid + (d.scopeId ?? '')} to={pathOfDate(d)} className={css.date} title={`${name(d)} · ${local(d.title)}`}>{d.startsAt && `${formatTime(d.startsAt)} `}{name(d)} · {local(d.title)}</Link>)}
                  {of.length > shown && <a href={`#${day}`} className={css.more}>{t('calendar.more', { count: of.length - shown })}</a>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Days({ items }: { items: readonly CalendarItem[] }) {
  const { t } = useTranslation('work');
  const name = useDateName();
  const scopeName = useScopeName();
  const days = [...new Set(items.map((d) => d.day))];
  return (
    <ol className={css.days}>
      {days.map((day) => (
        <li key={day} id={day}>
          <h3><time dateTime={day}>{formatWeekday(day)}</time></h3>
          <ul>
            {items.filter((d) => d.day === day).map((d) => (
              <li key={d.uid + (d.scopeId ?? '')}>
                <span className={css.time}>{d.startsAt ? `${formatTime(d.startsAt)}${d.endsAt ? `–${formatTime(d.endsAt)}` : ''}` : t('calendar.allDay')}</span>
                <span><strong>{name(d)}</strong> · <Link to={pathOfDate(d)}>{local(d.title)}</Link>
                  <small className={css.place}>{[d.scopeId ? scopeName(d.scopeId) : d.tenant && scopeName(d.tenant), d.place].filter(Boolean).join(' · ')}</small>
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
