import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant, remaining } from '@/lib/dates';
import { useServerNow } from '@/lib/clock';
import css from './Instant.module.css';

type Props = { at: string | null | undefined; zone?: boolean };

/** A point in time by the clock in Beijing; `zone` names it, as every deadline must. */
export function Instant({ at, zone }: Props) {
  const { t } = useTranslation('common');
  if (!at) return <span aria-label={t('none')}>—</span>;
  return (
    <time dateTime={at} className={css.instant}>
      {formatInstant(at)}
      {zone && <small> {t('time.zone')}</small>}
    </time>
  );
}

export function Day({ on }: { on: string | null | undefined }) {
  const { t } = useTranslation('common');
  if (!on) return <span aria-label={t('none')}>—</span>;
  return <time dateTime={on}>{formatDate(on)}</time>;
}

/** How long is left by the server's clock; minutes and seconds only on the last day. */
export function Countdown({ until }: { until: string }) {
  const { t } = useTranslation('common');
  const left = remaining(until, useServerNow());
  const amount = left.days > 0
    ? t('time.daysHours', { days: left.days, hours: left.hours })
    : left.hours > 0
      ? t('time.hoursMinutes', { hours: left.hours, minutes: left.minutes })
      : t('time.minutesSeconds', { minutes: left.minutes, seconds: left.seconds });
  const urgent = !left.past && left.days < 1;
  return (
    <span className={left.past ? css.past : urgent ? css.urgent : css.left} role="timer" aria-live="off">
      {left.past ? (left.days > 0 ? t('time.daysAgo', { days: left.days }) : t('time.over')) : t('time.left', { amount })}
    </span>
  );
}
