import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Day, Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { StateTag } from '@/components/StateTag';
import { useServerNow } from '@/lib/clock';
import { daysSince } from '@/lib/dates';
import { labelled } from '@/lib/domain';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useTenantPayments } from '../api/usePayments';
import { contractFilters, type ContractFilter, type Payment } from '../model';

/** A tenant's instalments in one state, over all contracts; those that were asked for first. */
export function TenantPaymentList({ tenant }: { tenant: string }) {
  const { t } = useTranslation('contracting');
  const label = useLabel();
  const now = useServerNow();
  const list = useListState<ContractFilter>(contractFilters);
  const status = (list.filters.status ?? 'REQUESTED') as Payment['status'];
  const query = useTenantPayments(tenant, { status, ...(list.cursor && { cursor: list.cursor }) });
  const columns: Column<Payment>[] = [
    { key: 'title', title: t('payments.contract'), main: true, cell: (p) => <Link to={`/t/${tenant}/contracts/${p.contractId}`}>{p.title}</Link> },
    { key: 'number', title: t('payments.instalment'), cell: (p) => t('payments.number', { number: p.number }) },
    { key: 'amount', title: t('payments.payable'), align: 'end', cell: (p) => <Money amount={p.payable} /> },
    { key: 'status', title: t('payments.status'), cell: (p) => <StateTag of="paymentStatus" state={p.status} /> },
    { key: 'organisation', title: t('list.organisation'), cell: (p) => p.organisation },
    { key: 'turn', title: t('payments.turn'), cell: (p) => p.waitsFor && label('turn', p.waitsFor) },
    { key: 'waiting', title: t('payments.waiting'), cell: (p) => p.waitingSince && t('payments.days', { days: daysSince(p.waitingSince, now) }) },
    { key: 'gate', title: t('payments.gate'), cell: (p) => label('gate', p.gate) },
    { key: 'dueAt', title: t('payments.dueAt'), optional: true, cell: (p) => <Instant at={p.dueAt} /> },
    { key: 'requestedAt', title: t('payments.requestedAt'), cell: (p) => <Instant at={p.requestedAt} /> },
    { key: 'confirmedAt', title: t('payments.confirmedAt'), optional: true, cell: (p) => <Instant at={p.confirmedAt} /> },
    { key: 'paidOn', title: t('payments.paidOn'), cell: (p) => <Day on={p.paidOn} /> },
  ];
  return (
    <>
      <p>
        <label className="row">
          <span>{t('payments.status')}</span>
          <select value={status} onChange={(e) => list.setFilters({ status: e.target.value })}>
            {labelled.paymentStatus.map((s) => <option key={s} value={s}>{label('paymentStatus', s)}</option>)}
          </select>
        </label>
      </p>
      <CursorTable name="tenant-payments" caption={t('payments.title')} columns={columns} rowKey={(p) => p.id} list={list} query={query}
        empty={<EmptyState title={t('payments.empty')} why={t('payments.emptyWhy')} />} />
    </>
  );
}
