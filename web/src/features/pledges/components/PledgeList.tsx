import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { FilterBar, type Filter } from '@/components/FilterBar';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { StateTag } from '@/components/StateTag';
import { labelled } from '@/lib/domain';
import { useListState } from '@/lib/listState';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { usePledges } from '../api/usePledges';
import { pledgeFilters, pledgesPath, type PledgeFilter, type PledgeRow, type Side } from '../model';

/** Pledges by state: a foundation's own to all buyers, or all to one buyer's projects. */
export function PledgeList({ side }: { side: Side }) {
  const { t } = useTranslation(['pledges', 'common']);
  const label = useLabel();
  const tenantName = useTenantName();
  const list = useListState<PledgeFilter>(pledgeFilters);
  const query = usePledges(side, list.query as Parameters<typeof usePledges>[1]);
  const filters: Filter<PledgeFilter>[] = [
    { name: 'status', kind: 'choice', label: t('status'), options: labelled.pledgeStatus.map((s) => ({ value: s, label: label('pledgeStatus', s) })) },
  ];
  const columns: Column<PledgeRow>[] = [
    { key: 'title', title: t('project'), main: true, cell: (g) => <Link to={`${pledgesPath(side)}/${g.id}`}>{g.title}</Link> },
    { key: 'status', title: t('status'), cell: (g) => <StateTag of="pledgeStatus" state={g.status} /> },
    side.as === 'foundation'
      ? { key: 'tenant', title: t('buyer'), cell: (g) => tenantName(g.tenant) }
      : { key: 'foundation', title: t('foundation'), cell: (g) => g.foundation },
    { key: 'amount', title: t('amount'), align: 'end', cell: (g) => <Money amount={g.amount} /> },
    { key: 'received', title: t('received'), align: 'end', cell: (g) => <Money amount={g.received} /> },
    { key: 'offeredAt', title: t('offeredAt'), cell: (g) => <Instant at={g.offeredAt} /> },
  ];
  const why = t(side.as === 'foundation' ? 'list.emptyOwn' : 'list.emptyTheirs');
  return (
    <>
      <FilterBar filters={filters} list={list} />
      <CursorTable name={`pledges-${side.as}`} caption={t('title')} columns={columns} rowKey={(g) => g.id} list={list} query={query}
        empty={list.filtered ? <EmptyState title={t('common:list.noMatch')} why={t('common:list.noMatchWhy')} /> : <EmptyState title={t('list.empty')} why={why} />} />
    </>
  );
}
