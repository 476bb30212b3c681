import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { FileList } from '@/components/FileList';
import { FilterBar } from '@/components/FilterBar';
import { Day, Instant } from '@/components/Instant';
import type { ListState } from '@/lib/listState';
import { formatCount } from '@/lib/money';
import type { Contract, RecordFilter, ServiceRecord } from '../model';
import { RecordFlags } from './RecordFlags';

type Query = Parameters<typeof CursorTable<ServiceRecord, RecordFilter>>[0]['query'];
type Props = {
  name: string;
  contract: Pick<Contract, 'terms'>;
  list: ListState<RecordFilter>;
  query: Query;
  open: (file: { id: string; name: string }) => Promise<void>;
  act?: (record: ServiceRecord) => ReactNode;
};

/** Every recorded service with what shows it, what is odd about it and what was found; voided ones stay to be seen. */
export function RecordTable({ name, contract: c, list, query, open, act }: Props) {
  const { t } = useTranslation(['delivery', 'common']);
  const line = (r: ServiceRecord) => c.terms.indicators[r.indicator];
  const columns: Column<ServiceRecord>[] = [
    { key: 'what', title: t('record.indicator'), main: true, cell: (r) => (r.voidedReason ? <><s>{line(r)?.name}</s><br /><small>{t('record.voided', { reason: r.voidedReason })}</small></> : line(r)?.name) },
    { key: 'servedOn', title: t('record.servedOn'), cell: (r) => <><Day on={r.servedOn} />{r.from && <><br /><small>{r.from} – {r.until}</small></>}</> },
    { key: 'quantity', title: t('record.quantity'), align: 'end', cell: (r) => `${formatCount(r.quantity)} ${line(r)?.unit ?? ''}` },
    { key: 'people', title: t('record.people'), align: 'end', cell: (r) => formatCount(r.people) },
    { key: 'place', title: t('record.place'), cell: (r) => <>{r.place}{r.note && <><br /><small className="muted">{r.note}</small></>}</> },
    { key: 'staff', title: t('record.staff'), cell: (r) => r.staff.join(t('common:listSeparator')) },
    { key: 'documents', title: t('record.documents'), cell: (r) => r.documents.length > 0 && <FileList files={r.documents} open={open} /> },
    { key: 'flags', title: t('record.flags'), cell: (r) => <RecordFlags of={r} /> },
    { key: 'by', title: t('record.by'), optional: true, cell: (r) => <>{r.recordedBy}<br /><small className="muted"><Instant at={r.recordedAt} /></small></> },
    ...(act ? [{ key: 'act', title: t('record.more'), cell: act }] : []),
  ];
  return (
    <>
      <FilterBar list={list} filters={[{ name: 'flagged', kind: 'choice', label: t('record.filter'), options: [{ value: 'true', label: t('record.flagged') }] }]} />
      <CursorTable name={name} caption={t('record.title')} columns={columns} rowKey={(r) => r.id} list={list} query={query}
        empty={list.filtered ? <EmptyState title={t('common:list.noMatch')} why={t('record.noneFlagged')} /> : <p className="muted">{t('record.none')}</p>} />
    </>
  );
}
