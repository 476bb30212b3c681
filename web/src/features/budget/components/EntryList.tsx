import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useBudgetEntries } from '../api/useBudgetEntries';
import type { BudgetEntry, EntryFilter } from '../model';

/** The entries that fit: from which account to which, and the act that caused it. */
export function EntryList({ tenant, filter }: { tenant: string; filter: EntryFilter }) {
  const { t } = useTranslation('budget');
  const label = useLabel();
  const list = useListState<never>([]);
  const query = useBudgetEntries(tenant, { ...filter, ...(list.cursor && { cursor: list.cursor }) });
  const columns: Column<BudgetEntry>[] = [
    { key: 'move', title: t('col.move'), main: true, cell: (e) => t('move', { credit: label('account', e.credit), debit: label('account', e.debit) }) },
    { key: 'amount', title: t('col.amount'), align: 'end', cell: (e) => <Money amount={e.amount} /> },
    { key: 'cause', title: t('col.cause'), cell: (e) => label('act', e.cause) },
    { key: 'project', title: t('col.project'), cell: (e) => (e.projectId ? <Link to={`/t/${tenant}/projects/${e.projectId}`}>{e.projectTitle}</Link> : t('noProject')) },
    { key: 'source', title: t('col.source'), cell: (e) => <Link to={`/t/${tenant}/budget/appropriations/${e.appropriationId}`}>{t('name', { year: e.fiscalYear, source: label('fundingSource', e.source) })}</Link> },
    { key: 'at', title: t('col.at'), cell: (e) => <Instant at={e.bookedAt} /> },
  ];
  return <CursorTable name="budget-entries" caption={t('entries')} columns={columns} rowKey={(e) => e.id} list={list} query={query} empty={<p className="muted">{t('noEntries')}</p>} />;
}
