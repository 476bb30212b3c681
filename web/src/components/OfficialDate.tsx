import { useTranslation } from 'react-i18next';
import { useServerNow } from '@/lib/clock';
import { formatLastDay } from '@/lib/dates';
import { local } from '@/lib/i18n';
import type { Schema } from '@/lib/schema';
import type { Texts } from '@/locales/texts';
import css from './OfficialDate.module.css';
import { useArticles, useEditions, useLength } from './officialRule';

type Clock = Schema<'ClockView'>;
type Known = keyof Texts['official']['due'];

/** 法定期限 as an office writes it: what is due by which day, by which article, how it was counted, by which calendar. */
export function OfficialDate({ clock: c }: { clock: Clock }) {
  const { t, i18n } = useTranslation('official');
  const now = useServerNow();
  const article = useArticles(c.sources, c.code);
  const editions = useEditions(c.sources);
  const days = useLength(c);
  // A rule that this page does not know yet has a name of its own.
  const known = i18n.exists(`due.${c.code}`, { ns: 'official' }) ? c.code as Known : null;
  const over = c.state === 'EXPIRED' || (c.state === 'RUNNING' && Date.parse(c.due) <= now.getTime());
  const overdue = over && c.duty;
  const marks = [c.unconfirmed && t('unconfirmed'), c.provisional && t('provisional'), c.state === 'PAUSED' && t('paused')];
  return (
    <span className={css.official}>
      {known ? t(`due.${known}`) : local(c.name)}{' '}
      <time dateTime={c.due} className={overdue ? css.overdue : css.day}>{formatLastDay(c.due)}{over && <> {t(c.duty ? 'overdue' : 'over')}</>}</time>
      <small>{t('basis', { article, count: known ? t(`counted.${known}`, { days }) : days, calendar: c.calendar })}</small>
      {editions && <small>{t('editions', { editions })}</small>}
      {marks.map((mark) => mark && <small key={mark} className={css.mark}>{mark}</small>)}
      {c.before && <small>{t('before', { day: formatLastDay(c.before) })}</small>}
    </span>
  );
}
