import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Countdown, Instant } from '@/components/Instant';
import { OfficialDate } from '@/components/OfficialDate';
import { formatDate, formatTime } from '@/lib/dates';
import { pathOfWork } from '@/lib/places';
import type { WorkItem } from '../api/useWorkItems';
import { useKindName, useScopeName } from '../names';
import { WorkPerson } from './WorkPerson';
import css from './WorkList.module.css';

/** Pieces of work in the server's order; one click leads to where it is done. */
export function WorkList({ items }: { items: readonly WorkItem[] }) {
  const kindName = useKindName();
  const scopeName = useScopeName();
  return (
    <ol className={css.list}>
      {items.map((i) => (
        <li key={i.kind + i.scopeId + i.thing + (i.clock?.code ?? '')} className={i.when === 'OVERDUE' ? css.overdue : undefined}>
          <Task item={i}>
            <span className={css.kind}>{kindName(i.kind)}</span>
            <strong>{i.title || kindName(i.kind)}</strong>
          </Task>
          <span className={css.for}>{scopeName(i.scopeId)}<WorkPerson item={i} /></span>
          <span className={css.due}><When item={i} /></span>
        </li>
      ))}
    </ol>
  );
}

/** By when and by what; or since when it waits, where nothing says by when. */
function When({ item: i }: { item: WorkItem }) {
  const { t } = useTranslation('work');
  if (i.due === 'APPOINTED' && i.dueAt) return <><strong><Instant at={i.dueAt} zone /></strong><br /><Countdown until={i.dueAt} /></>;
  return (
    <>
      {i.clock ? <OfficialDate clock={i.clock} /> : i.dueAt && <Until at={i.dueAt} />}
      {i.dueAt ? <><br /><Countdown until={i.dueAt} /></>
        : <span className="muted">{[!i.clock && t('noDue'), i.since && t('waitsSince', { since: formatDate(i.since) })].filter(Boolean).join(' · ')}</span>}
    </>
  );
}

/** What ends with a day is said by that day: its first instant of the next one reads as one day later. */
function Until({ at }: { at: string }) {
  const { t } = useTranslation('work');
  if (formatTime(at) !== '00:00') return <Instant at={at} zone />;
  return <time dateTime={at}>{t('lastDay', { day: formatDate(new Date(Date.parse(at) - 1).toISOString()) })}</time>;
}

function Task({ item, children }: { item: WorkItem; children: ReactNode }) {
  const path = pathOfWork(item);
  return path ? <Link to={path} className={css.main}>{children}</Link> : <span className={css.main}>{children}</span>;
}
