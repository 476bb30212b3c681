import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { StateTag } from '@/components/StateTag';
import { formatLastDay } from '@/lib/dates';
import { useListState } from '@/lib/listState';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { useComplaints } from '../api/useComplaints';
import type { ComplaintRow } from '../model';

/** Until when the authority has to act now: examine what was filed, decide what was accepted. */
const dueOf = (k: ComplaintRow) => (k.status === 'FILED' ? k.examineBy : k.status === 'EXPLAINING' || k.status === 'OVERDUE' ? k.decideBy : null);

/** Complaints to one's authority, newest first. */
export function ComplaintList() {
  const { t } = useTranslation('remedies');
  const label = useLabel();
  const tenantName = useTenantName();
  const list = useListState<never>([]);
  const query = useComplaints(list.cursor ? { cursor: list.cursor } : {});
  const columns: Column<ComplaintRow>[] = [
    { key: 'project', title: t('col.project'), main: true, cell: (k) => <Link to={`/d/complaints/${k.id}`}>{k.projectTitle}</Link> },
    { key: 'status', title: t('col.status'), cell: (k) => <StateTag of="complaintStatus" state={k.status} /> },
    { key: 'name', title: t('col.name'), cell: (k) => k.name },
    { key: 'tenant', title: t('col.tenant'), cell: (k) => tenantName(k.tenant) },
    { key: 'authority', title: t('col.authority'), cell: (k) => label('role', k.authority) },
    { key: 'filedAt', title: t('col.filedAt'), cell: (k) => <Instant at={k.filedAt} /> },
    { key: 'due', title: t('col.due'), cell: (k) => { const due = dueOf(k); return due ? formatLastDay(due) : null; } },
  ];
  return <CursorTable name="complaints" caption={t('complaints.title')} columns={columns} rowKey={(k) => k.id} list={list} query={query} empty={<EmptyState title={t('complaints.empty')} why={t('complaints.emptyWhy')} />} />;
}
