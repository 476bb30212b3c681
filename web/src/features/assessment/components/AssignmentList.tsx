import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { StateTag } from '@/components/StateTag';
import { StatusTag } from '@/components/StatusTag';
import { useListState } from '@/lib/listState';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { useAssignments } from '../api/useAssignments';
import { useEvaluations } from '../api/useEvaluations';
import type { AssignmentRow, DeliveryEvaluation } from '../model';

/** The projects whose bids an evaluator has a seat for. */
export function AssignmentList() {
  const { t } = useTranslation('assessment');
  const tenantName = useTenantName();
  const list = useListState<never>([]);
  const columns: Column<AssignmentRow>[] = [
    { key: 'title', title: t('col.project'), main: true, cell: (a) => <><Link to={`/e/assignments/${a.projectId}`}>{a.title}</Link><br /><small className="muted">{a.number}</small></> },
    { key: 'mine', title: t('col.mine'), cell: (a) => <StateTag of="memberStatus" state={a.status} /> },
    { key: 'project', title: t('col.state'), cell: (a) => <StatusTag status={a.projectStatus} /> },
    { key: 'tenant', title: t('col.tenant'), cell: (a) => tenantName(a.tenant) },
  ];
  return <CursorTable name="assignments" caption={t('bids')} columns={columns} rowKey={(a) => a.projectId} list={list} query={useAssignments()} empty={<EmptyState title={t('empty.title')} why={t('empty.why')} />} />;
}

/** The deliveries that an assessor judges. */
export function EvaluationList() {
  const { t } = useTranslation('assessment');
  const label = useLabel();
  const tenantName = useTenantName();
  const list = useListState<never>([]);
  const columns: Column<DeliveryEvaluation>[] = [
    { key: 'stage', title: t('col.stage'), main: true, cell: (e) => <Link to={`/e/evaluations/${e.id}`}>{label('stage', e.stage)} · {tenantName(e.tenant)}</Link> },
    { key: 'status', title: t('col.mine'), cell: (e) => <StateTag of="evaluationStatus" state={e.status} /> },
    { key: 'grade', title: t('col.grade'), cell: (e) => e.grade && <StateTag of="grade" state={e.grade} /> },
    { key: 'assigned', title: t('col.assigned'), cell: (e) => <Instant at={e.assignedAt} /> },
  ];
  return <CursorTable name="my-evaluations" caption={t('deliveries')} columns={columns} rowKey={(e) => e.id} list={list} query={useEvaluations()} empty={<EmptyState title={t('emptyDeliveries.title')} why={t('emptyDeliveries.why')} />} />;
}
