import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Countdown, Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { StateTag } from '@/components/StateTag';
import { useServerNow } from '@/lib/clock';
import { useListState } from '@/lib/listState';
import { useTenantName } from '@/lib/tenants';
import { useBids } from '../api/useBids';
import type { BidRow } from '../model';

/** An organisation's own bids in all tenants, newest first. */
export function BidList({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation('bids');
  const tenantName = useTenantName();
  const now = useServerNow();
  const list = useListState<never>([]);
  const query = useBids(creditCode, list.cursor ? { cursor: list.cursor } : {});
  const open = (b: BidRow) => Date.parse(b.bidDeadline) > now.getTime();
  const columns: Column<BidRow>[] = [
    { key: 'project', title: t('col.project'), main: true, cell: (b) => <><Link to={`/o/${creditCode}/bids/${b.id}`}>{b.projectTitle}</Link><br /><small className="muted">{b.projectNumber}</small></> },
    { key: 'status', title: t('col.status'), cell: (b) => <StateTag of="bidStatus" state={b.status} /> },
    { key: 'tenant', title: t('col.tenant'), cell: (b) => tenantName(b.tenant) },
    { key: 'ceiling', title: t('col.ceiling'), align: 'end', cell: (b) => <Money amount={b.budgetCeiling} /> },
    { key: 'deadline', title: t('col.deadline'), cell: (b) => <><Instant at={b.bidDeadline} zone />{open(b) && <><br /><Countdown until={b.bidDeadline} /></>}</> },
    { key: 'submitted', title: t('col.submitted'), cell: (b) => (b.submittedAt ? <Instant at={b.submittedAt} /> : t('notSubmitted')) },
    { key: 'saved', title: t('col.saved'), optional: true, cell: (b) => <Instant at={b.savedAt} /> },
  ];
  return (
    <CursorTable name="bids" caption={t('title')} columns={columns} rowKey={(b) => b.id} list={list} query={query}
      empty={<EmptyState title={t('empty.title')} why={t('empty.why')} action={<ActionLink to="/projects?status=PUBLISHED&sort=bidDeadline">{t('find')}</ActionLink>} />} />
  );
}
