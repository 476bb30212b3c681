import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Day } from '@/components/Instant';
import { More } from '@/components/Paging';
import { formatCount } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { useCreditRecord } from '../api/useCreditRecord';
import type { CreditEntry, CreditRecord as Page, Reader } from '../model';
import { EntryView } from './EntryView';
import css from './credit.module.css';

/** What an organisation's contracts with all buyers say of it: what counts, then each entry with where it comes from. */
export function CreditRecord({ reader, acts }: { reader: Reader; acts?: (entry: CreditEntry) => ReactNode }) {
  const { t } = useTranslation('credit');
  const query = useCreditRecord(reader);
  return (
    <>
      <DataState of={query} rows={6}>
        {({ pages }) => {
          const all = pages.flatMap((p) => p.items);
          if (!pages[0] || all.length === 0) return <EmptyState title={t('empty')} why={t('emptyWhy')} />;
          return (
            <>
              <Counts page={pages[0]} />
              <ol className={css.entries} aria-label={t('entries')}>
                {all.map((e) => <EntryView key={`${e.kind}.${e.source}`} entry={e} reader={reader} acts={acts} />)}
              </ol>
            </>
          );
        }}
      </DataState>
      <More there={query.hasNextPage} loading={query.isFetchingNextPage} show={query.fetchNextPage} />
    </>
  );
}

function Counts({ page }: { page: Page }) {
  const { t } = useTranslation('credit');
  const label = useLabel();
  return (
    <>
      <p className="muted">{t('since')} <Day on={page.since} /></p>
      <dl className="facts">{page.counts.map((c) => <div key={c.kind}><dt>{label('creditKind', c.kind)}</dt><dd>{formatCount(c.count)}</dd></div>)}</dl>
    </>
  );
}
