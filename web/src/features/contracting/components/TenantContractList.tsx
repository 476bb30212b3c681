import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { FilterBar, type Filter } from '@/components/FilterBar';
import { Day, Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { SampleTag, SeasonName } from '@/components/SeasonName';
import { StateTag } from '@/components/StateTag';
import { labelled } from '@/lib/domain';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useTenantContracts } from '../api/useTenantContracts';
import { contractFilters, type ContractFilter, type ContractRow } from '../model';

/** A tenant's contracts of a fair, or of all, by state. */
export function TenantContractList({ tenant, season }: { tenant: string; season?: string | undefined }) {
  const { t } = useTranslation(['contracting', 'common']);
  const label = useLabel();
  const list = useListState<ContractFilter>(contractFilters);
  const query = useTenantContracts(tenant, { ...list.query, ...(season && { season }) } as Parameters<typeof useTenantContracts>[1]);
  const filters: Filter<ContractFilter>[] = [
    { name: 'status', kind: 'choice', label: t('list.status'), options: labelled.contractStatus.map((s) => ({ value: s, label: label('contractStatus', s) })) },
  ];
  const columns: Column<ContractRow>[] = [
    { key: 'title', title: t('list.contract'), main: true, cell: (c) => <><Link to={`/t/${tenant}/contracts/${c.id}`}>{c.title}</Link> <SampleTag season={c.season} /></> },
    { key: 'status', title: t('list.status'), cell: (c) => <StateTag of="contractStatus" state={c.status} /> },
    { key: 'organisation', title: t('list.organisation'), cell: (c) => c.organisation },
    { key: 'amount', title: t('list.amount'), align: 'end', cell: (c) => <Money amount={c.amount} /> },
    { key: 'service', title: t('list.service'), cell: (c) => <><Day on={c.serviceFrom} /> – <Day on={c.serviceUntil} /></> },
    { key: 'season', title: t('common:season.label'), optional: !!season, cell: (c) => <SeasonName season={c.season} /> },
    { key: 'number', title: t('list.number'), cell: (c) => c.number },
    { key: 'createdAt', title: t('list.createdAt'), optional: true, cell: (c) => <Instant at={c.createdAt} /> },
  ];
  return (
    <>
      <FilterBar filters={filters} list={list} />
      <CursorTable name="tenant-contracts" caption={t('list.title')} columns={columns} rowKey={(c) => c.id} list={list} query={query}
        empty={list.filtered ? <EmptyState title={t('common:list.noMatch')} why={t('common:list.noMatchWhy')} /> : <EmptyState title={t('list.empty')} why={t('list.emptyWhy')} />} />
    </>
  );
}
