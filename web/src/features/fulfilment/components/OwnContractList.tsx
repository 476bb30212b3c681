import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Day } from '@/components/Instant';
import { Money } from '@/components/Money';
import { SampleTag, SeasonName } from '@/components/SeasonName';
import { StateTag } from '@/components/StateTag';
import { useListState } from '@/lib/listState';
import { useTenantName } from '@/lib/tenants';
import { useOwnContracts } from '../api/useOwnContracts';
import type { ContractRow } from '../model';

/** An organisation's contracts with all buyers. */
export function OwnContractList({ creditCode, season }: { creditCode: string; season?: string | undefined }) {
  const { t } = useTranslation(['fulfilment', 'common']);
  const tenantName = useTenantName();
  const list = useListState<never>([]);
  const query = useOwnContracts(creditCode, { ...(season && { season }), ...(list.cursor && { cursor: list.cursor }) });
  const columns: Column<ContractRow>[] = [
    { key: 'title', title: t('col.title'), main: true, cell: (c) => <><Link to={`/o/${creditCode}/contracts/${c.id}`}>{c.title}</Link> <SampleTag season={c.season} /><br /><small className="muted">{c.number}</small></> },
    { key: 'status', title: t('col.status'), cell: (c) => <StateTag of="contractStatus" state={c.status} /> },
    { key: 'tenant', title: t('col.tenant'), cell: (c) => tenantName(c.tenant) },
    { key: 'amount', title: t('col.amount'), align: 'end', cell: (c) => <Money amount={c.amount} /> },
    { key: 'term', title: t('col.term'), cell: (c) => <><Day on={c.serviceFrom} /> – <Day on={c.serviceUntil} /></> },
    { key: 'season', title: t('common:season.label'), optional: !!season, cell: (c) => <SeasonName season={c.season} /> },
  ];
  return (
    <CursorTable name="own-contracts" caption={t('title')} columns={columns} rowKey={(c) => c.id} list={list} query={query}
      empty={<EmptyState title={t('empty.title')} why={t('empty.why')} />} />
  );
}
