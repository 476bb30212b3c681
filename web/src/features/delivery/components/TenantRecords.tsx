import { useListState } from '@/lib/listState';
import { openOfContract } from '../api/evidence';
import { useTenantRecords } from '../api/useRecords';
import { recordFilters, type Contract, type RecordFilter } from '../model';
import { RecordTable } from './RecordTable';

export function TenantRecords({ contract: c }: { contract: Contract }) {
  const list = useListState<RecordFilter>(recordFilters);
  return <RecordTable name="service-records" contract={c} list={list} query={useTenantRecords(c.tenant, c.id, list.query)} open={openOfContract(c.tenant, c.id)} />;
}
