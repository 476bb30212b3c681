import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { Day, Instant } from '@/components/Instant';
import { useListState } from '@/lib/listState';
import { formatCount } from '@/lib/money';
import { openEvidence } from '../api/openEvidence';
import { useServiceRecords } from '../api/useServiceRecords';
import type { Contract, ServiceRecord } from '../model';
import { EvidenceLinks } from './EvidenceLinks';

/** What was done when, with its evidence. */
export function ServiceRecords({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation('contracting');
  const list = useListState<never>([]);
  const query = useServiceRecords(c.tenant, c.id, list.cursor ? { cursor: list.cursor } : {});
  const columns: Column<ServiceRecord>[] = [
    { key: 'servedOn', title: t('delivery.servedOn'), main: true, cell: (r) => <Day on={r.servedOn} /> },
    { key: 'indicator', title: t('delivery.indicator'), cell: (r) => c.terms.indicators[r.indicator]?.name ?? r.indicator },
    { key: 'quantity', title: t('delivery.quantity'), align: 'end', cell: (r) => (r.voidedReason ? <s>{formatCount(r.quantity)}</s> : formatCount(r.quantity)) },
    { key: 'people', title: t('delivery.peopleCol'), align: 'end', cell: (r) => formatCount(r.people) },
    { key: 'place', title: t('delivery.place'), cell: (r) => r.place },
    { key: 'note', title: t('delivery.note'), cell: (r) => (r.voidedReason ? t('delivery.voided', { reason: r.voidedReason }) : r.note) },
    { key: 'documents', title: t('delivery.evidence'), cell: (r) => (r.documents.length ? <EvidenceLinks files={r.documents} open={openEvidence(c.tenant, c.id)} /> : null) },
    { key: 'by', title: t('delivery.by'), optional: true, cell: (r) => <>{r.recordedBy} · <Instant at={r.recordedAt} /></> },
  ];
  return (
    <CursorTable name="service-records" caption={t('delivery.records')} columns={columns} rowKey={(r) => r.id} list={list} query={query}
      empty={<p className="muted">{t('delivery.noRecords')}</p>} />
  );
}
