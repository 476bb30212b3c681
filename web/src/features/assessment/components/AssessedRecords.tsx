import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { FileList } from '@/components/FileList';
import { Day } from '@/components/Instant';
import { useListState } from '@/lib/listState';
import { formatCount } from '@/lib/money';
import type { Schema } from '@/lib/schema';
import { openEvidence } from '../api/openEvidence';
import { useAssessedRecords } from '../api/useAssessedRecords';
import type { Assessment } from '../model';

type Record = Schema<'ServiceRecordView'>;

/** What the organisation recorded, for the assessor to check. */
export function AssessedRecords({ evaluation, contract: c }: { evaluation: string; contract: Assessment['contract'] }) {
  const { t } = useTranslation('assessment');
  const list = useListState<never>([]);
  const query = useAssessedRecords(evaluation, list.cursor ? { cursor: list.cursor } : {});
  const line = (r: Record) => c.terms.indicators[r.indicator];
  const columns: Column<Record>[] = [
    { key: 'what', title: t('record.what'), main: true, cell: (r) => (r.voidedReason ? <><s>{line(r)?.name}</s><br /><small>{t('record.voided', { reason: r.voidedReason })}</small></> : line(r)?.name) },
    { key: 'day', title: t('record.day'), cell: (r) => <Day on={r.servedOn} /> },
    { key: 'quantity', title: t('bid.quantity'), align: 'end', cell: (r) => `${formatCount(r.quantity)} ${line(r)?.unit ?? ''}` },
    { key: 'people', title: t('record.people'), align: 'end', cell: (r) => formatCount(r.people) },
    { key: 'place', title: t('record.place'), cell: (r) => <>{r.place}{r.note && <><br /><small className="muted">{r.note}</small></>}</> },
    { key: 'evidence', title: t('record.evidence'), cell: (r) => r.documents.length > 0 && <FileList files={r.documents} open={openEvidence(evaluation)} /> },
  ];
  return <CursorTable name="assessed-records" caption={t('record.title')} columns={columns} rowKey={(r) => r.id} list={list} query={query} empty={<p className="muted">{t('record.none')}</p>} />;
}
