import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { CursorTable, type Column } from '@/components/CursorTable';
import { FileList } from '@/components/FileList';
import { Day, Instant } from '@/components/Instant';
import { formatCount } from '@/lib/money';
import { useListState } from '@/lib/listState';
import { openEvidence } from '../api/evidence';
import { useOwnDeliveryAct } from '../api/useOwnDeliveryAct';
import { useOwnRecords } from '../api/useOwnRecords';
import type { Contract, ServiceRecord } from '../model';

type Props = { creditCode: string; contract: Contract };

/** Every recorded service; a wrong one is voided with a reason and stays to be seen. */
export function ServiceRecords({ creditCode, contract: c }: Props) {
  const { t } = useTranslation('fulfilment');
  const list = useListState<never>([]);
  const query = useOwnRecords(creditCode, c.id, list.cursor ? { cursor: list.cursor } : {});
  const act = useOwnDeliveryAct(creditCode, c.id);
  const columns: Column<ServiceRecord>[] = [
    { key: 'what', title: t('record.indicator'), main: true, cell: (r) => <>{r.voidedReason ? <s>{c.terms.indicators[r.indicator]?.name}</s> : c.terms.indicators[r.indicator]?.name}{r.voidedReason && <><br /><small>{t('record.voided', { reason: r.voidedReason })}</small></>}</> },
    { key: 'servedOn', title: t('record.servedOn'), cell: (r) => <Day on={r.servedOn} /> },
    { key: 'quantity', title: t('record.quantity'), align: 'end', cell: (r) => `${formatCount(r.quantity)} ${c.terms.indicators[r.indicator]?.unit ?? ''}` },
    { key: 'people', title: t('record.people'), align: 'end', cell: (r) => formatCount(r.people) },
    { key: 'place', title: t('record.place'), cell: (r) => <>{r.place}{r.note && <><br /><small className="muted">{r.note}</small></>}</> },
    { key: 'documents', title: t('record.documents'), cell: (r) => r.documents.length > 0 && <FileList files={r.documents} open={openEvidence(creditCode)} /> },
    { key: 'by', title: t('record.by'), cell: (r) => <>{r.recordedBy}<br /><small className="muted"><Instant at={r.recordedAt} /></small></> },
    {
      key: 'act', title: t('record.more'), cell: (r) => !r.voidedReason && c.status === 'ACTIVE' && (
        <ConfirmAct danger act={t('record.void')} title={t('record.void')} consequence={t('record.voidText')} reason={t('record.reason')}
          perform={({ reason, intention }) => act.mutateAsync({ act: 'void', record: r.id, reason, intention })} />
      ),
    },
  ];
  return <CursorTable name="own-records" caption={t('record.title')} columns={columns} rowKey={(r) => r.id} list={list} query={query} empty={<p className="muted">{t('record.none')}</p>} />;
}
