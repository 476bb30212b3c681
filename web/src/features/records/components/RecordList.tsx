import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { RecordDetails, tells } from '@/components/RecordDetails';
import { useListState } from '@/lib/listState';
import { pathOfRecord } from '@/lib/places';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';
import { useRecords, type Owner } from '../api/useRecords';

type Entry = Schema<'HistoryEntry'>;

/** Who did what when, newest first. */
export function RecordList({ of = {} }: { of?: Owner }) {
  const { t } = useTranslation('records');
  const label = useLabel();
  const list = useListState<never>([]);
  const query = useRecords(of, list.cursor ? { cursor: list.cursor } : {});
  const columns: Column<Entry>[] = [
    { key: 'act', title: t('act'), main: true, cell: (e) => label('act', e.act) },
    { key: 'subject', title: t('subject'), cell: (e) => {
      const to = pathOfRecord(e, of);
      return to ? <Link to={to}>{e.subjectTitle}</Link> : e.subjectTitle;
    } },
    { key: 'by', title: t('by'), cell: (e) => e.by },
    { key: 'at', title: t('at'), cell: (e) => <Instant at={e.at} /> },
    { key: 'reason', title: t('reason'), cell: (e) => (typeof e.details.reason !== 'string' && !tells(e.details) ? null : (
      <>
        {typeof e.details.reason === 'string' && <p>{e.act === 'meeting.called-off' ? label('calledOff', e.details.reason) : e.details.reason}</p>}
        <RecordDetails details={e.details} />
      </>
    )) },
  ];
  return (
    <CursorTable name="records" caption={t('title')} columns={columns} rowKey={(e) => String(e.id)} list={list} query={query}
      empty={<EmptyState title={t('empty')} why={t('emptyWhy')} />} />
  );
}
