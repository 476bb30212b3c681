import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { useListState } from '@/lib/listState';
import { openOwn } from '../api/evidence';
import { useOwnRecords } from '../api/useRecords';
import { useVoidRecord } from '../api/useVoidRecord';
import { recordFilters, type Contract, type RecordFilter, type ServiceRecord } from '../model';
import { RecordTable } from './RecordTable';

type Props = { creditCode: string; contract: Contract };

/** The organisation's own records; a wrong one is voided with a reason. */
export function OwnRecords({ creditCode, contract: c }: Props) {
  const { t } = useTranslation('delivery');
  const list = useListState<RecordFilter>(recordFilters);
  const query = useOwnRecords(creditCode, c.id, list.query);
  const voiding = useVoidRecord(creditCode, c.id);
  const act = (r: ServiceRecord) => !r.voidedReason && (
    <ConfirmAct danger act={t('record.void')} title={t('record.void')} consequence={t('record.voidText')} reason={t('record.reason')}
      perform={({ reason, intention }) => voiding.mutateAsync({ record: r.id, reason, intention })} />
  );
  return <RecordTable name="own-records" contract={c} list={list} query={query} open={openOwn(creditCode)} {...(c.status === 'ACTIVE' && { act })} />;
}
