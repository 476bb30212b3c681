import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useBudgetEntries } from '../api/useBudgetEntries';
import type { BudgetEntry } from '../model';

/** Every step of an appropriation's money, with the act that caused it. */
export function EntryList({ tenant, id }: { tenant: string; id: string }) {
  const { t } = useTranslation('budget');
  const label = useLabel();
  const list = useListState<never>([]);
  const query = useBudgetEntries(tenant, id, list.cursor ? { cursor: list.cursor } : {});
  const columns: Column<BudgetEntry>[] = [
    { key: 'kind', title: t('col.kind'), main: true, cell: (e) => label('budgetEntryKind', e.kind) },
    { key: 'amount', title: t('col.amount'), align: 'end', cell: (e) => <Money amount={e.amount} /> },
    { key: 'cause', title: t('col.cause'), cell: (e) => label('act', e.cause) },
    { key: 'project', title: t('col.project'), cell: (e) => <Link to={`/t/${tenant}/projects/${e.projectId}`}>{t('openProject')}</Link> },
    { key: 'at', title: t('col.at'), cell: (e) => <Instant at={e.bookedAt} /> },
  ];
  return <CursorTable name="budget-entries" caption={t('entries')} columns={columns} rowKey={(e) => e.id} list={list} query={query} empty={<p className="muted">{t('noEntries')}</p>} />;
}
