import { useListState } from '@/lib/listState';
import { openAssessed } from '../api/evidence';
import { useAssessedRecords } from '../api/useRecords';
import { recordFilters, type Contract, type RecordFilter } from '../model';
import { RecordTable } from './RecordTable';

/** What the organisation recorded, for the assessor to check. */
export function AssessedRecords({ evaluation, contract }: { evaluation: string; contract: Contract }) {
  const list = useListState<RecordFilter>(recordFilters);
  return <RecordTable name="assessed-records" contract={contract} list={list} query={useAssessedRecords(evaluation, list.query)} open={openAssessed(evaluation)} />;
}
