import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Day } from '@/components/Instant';
import { Money } from '@/components/Money';
import { SampleTag, SeasonName } from '@/components/SeasonName';
import { StateTag } from '@/components/StateTag';
import { useListState } from '@/lib/listState';
import type { Schema } from '@/lib/schema';
import { useTenantName } from '@/lib/tenants';
import { usePublicContracts } from '../api/usePublicContracts';

/** Signed contracts, as the law has them published. */
export function ContractList({ season }: { season?: string | undefined }) {
  const { t } = useTranslation(['directory', 'common']);
  const tenantName = useTenantName();
  const list = useListState<never>([]);
  const query = usePublicContracts({ ...(season && { season }), ...(list.cursor && { cursor: list.cursor }) });
  const columns: Column<Schema<'ContractRow'>>[] = [
    { key: 'title', title: t('contracts.contract'), main: true, cell: (c) => <><Link to={`/contracts/${c.id}`}>{c.title}</Link> <SampleTag season={c.season} /></> },
    { key: 'tenant', title: t('contracts.tenant'), cell: (c) => tenantName(c.tenant) },
    { key: 'organisation', title: t('contracts.organisation'), cell: (c) => c.organisation },
    { key: 'amount', title: t('contracts.amount'), align: 'end', cell: (c) => <Money amount={c.amount} overview /> },
    { key: 'service', title: t('contracts.service'), cell: (c) => <><Day on={c.serviceFrom} /> – <Day on={c.serviceUntil} /></> },
    { key: 'status', title: t('contracts.status'), cell: (c) => <StateTag of="contractStatus" state={c.status} /> },
    { key: 'season', title: t('common:season.label'), optional: !!season, cell: (c) => <SeasonName season={c.season} /> },
    { key: 'number', title: t('contracts.number'), optional: true, cell: (c) => c.number },
  ];
  return (
    <CursorTable name="public-contracts" caption={t('contracts.title')} columns={columns} rowKey={(c) => c.id} list={list} query={query}
      empty={<EmptyState title={t('contracts.empty')} why={t('contracts.emptyWhy')} />} />
  );
}
