import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Instant } from '@/components/Instant';
import { More } from '@/components/Paging';
import { useLabel } from '@/lib/useLabel';
import { useReason } from '@/lib/useReason';
import { useEditions } from '../api/useTimetable';
import css from './meetings.module.css';

const shown = 200;

/** What was published, each edition with what it changed. */
export function Editions({ season }: { season: string }) {
  const { t } = useTranslation(['meetings', 'common']);
  const label = useLabel();
  const reason = useReason();
  const query = useEditions(season);
  return (
    <>
      <DataState of={query} rows={2}>
        {({ pages }) => pages[0]?.items.length === 0 ? <p className="muted">{t('desk.noEditions')}</p> : (
          <ol className={css.list}>
            {pages.flatMap((p) => p.items).map((e) => (
              <li key={e.number}>
                <details>
                  <summary>{t('desk.edition', { number: e.number, count: e.changes.length })} · {e.publishedBy} · <Instant at={e.publishedAt} /></summary>
                  <ul>
                    {e.changes.slice(0, shown).map((c) => (
                      <li key={`${c.projectId}.${c.creditCode}`}>
                        {t('common:named', { name: label('changeKind', c.kind), text: `${c.title} · ${c.organisation}` })}
                        {c.from && <> · <s><Instant at={c.from.startsAt} /> {c.from.name}</s></>}
                        {c.reason && <> · {reason(c.reason) ?? c.reason}</>}
                        {c.to && <> · <Instant at={c.to.startsAt} /> {c.to.name}</>}
                      </li>
                    ))}
                  </ul>
                </details>
              </li>
            ))}
          </ol>
        )}
      </DataState>
      <More there={query.hasNextPage} loading={query.isFetchingNextPage} show={query.fetchNextPage} />
    </>
  );
}
