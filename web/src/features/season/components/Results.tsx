import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Money } from '@/components/Money';
import { useListState } from '@/lib/listState';
import type { Schema } from '@/lib/schema';
import { useTenantName } from '@/lib/tenants';
import { useResults } from '../api/useResults';

/** The contracts that a fair has brought, the largest first. */
export function Results({ season }: { season: string }) {
  const { t } = useTranslation('season');
  const tenantName = useTenantName();
  const list = useListState<never>([]);
  const query = useResults(season, { ...(list.cursor && { cursor: list.cursor }) });
  const columns: Column<Schema<'ContractRow'>>[] = [
    { key: 'title', title: t('results.contract'), main: true, cell: (c) => <Link to={`/contracts/${c.id}`}>{c.title}</Link> },
    { key: 'tenant', title: t('results.tenant'), cell: (c) => tenantName(c.tenant) },
    { key: 'organisation', title: t('results.organisation'), cell: (c) => c.organisation },
    { key: 'amount', title: t('results.amount'), align: 'end', cell: (c) => <Money amount={c.amount} overview /> },
  ];
  return (
    <CursorTable name="season-results" caption={t('results.title')} columns={columns} rowKey={(c) => c.id} list={list} query={query}
      empty={<EmptyState title={t('results.none')} why={t('results.noneWhy')} />} />
  );
}
