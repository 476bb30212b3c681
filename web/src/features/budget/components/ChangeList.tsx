import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { StateTag } from '@/components/StateTag';
import { useListState } from '@/lib/listState';
import { formatMoney } from '@/lib/money';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useBudgetChangeAct, useBudgetChanges } from '../api/useBudgetChanges';
import type { BudgetChange } from '../model';

/** Proposed changes of appropriations and what became of them; an approver decides here. */
export function ChangeList({ tenant }: { tenant: string }) {
  const { t } = useTranslation('budget');
  const label = useLabel();
  const list = useListState<never>([]);
  const query = useBudgetChanges(tenant, list.cursor ? { cursor: list.cursor } : {});
  const act = useBudgetChangeAct(tenant);
  const approver = useHolds(['approver'], tenant);
  const where = (c: BudgetChange) => {
    if (!c.source) return t('name', { year: c.fiscalYear, source: t('changes.all') });
    const of = t('name', { year: c.fiscalYear, source: label('fundingSource', c.source) });
    return c.toSource ? t('move', { credit: of, debit: label('fundingSource', c.toSource) }) : of;
  };
  const what = (c: BudgetChange) => `${label('budgetChangeKind', c.kind)} ${where(c)}${c.amount ? ` ${formatMoney(c.amount)}` : ` (${t('carry.freeCol')}: ${t(`carry.free.${c.carryFree ? 'true' : 'false'}`)})`}`;
  const columns: Column<BudgetChange>[] = [
    { key: 'kind', title: t('col.kind'), main: true, cell: (c) => label('budgetChangeKind', c.kind) },
    { key: 'name', title: t('col.name'), cell: where },
    { key: 'amount', title: t('col.amount'), align: 'end', cell: (c) => (c.amount ? <Money amount={c.amount} /> : t('noProject')) },
    { key: 'reason', title: t('col.reason'), cell: (c) => c.reason },
    { key: 'status', title: t('col.status'), cell: (c) => <><StateTag of="budgetChangeStatus" state={c.status} />{c.rejectedReason && <><br /><small className="muted">{t('changes.rejected', { reason: c.rejectedReason })}</small></>}</> },
    { key: 'proposed', title: t('col.proposed'), cell: (c) => <>{t('changes.by', { name: c.proposedBy })}<Instant at={c.proposedAt} /></> },
    { key: 'decided', title: t('col.decided'), cell: (c) => c.decidedBy && <>{t('changes.by', { name: c.decidedBy })}<Instant at={c.decidedAt} /></> },
    ...(approver ? [{
      key: 'act', title: t('col.act'), cell: (c: BudgetChange) => c.status === 'PROPOSED' && (
        <span className="row">
          <ConfirmAct primary act={t('changes.approve')} title={t('changes.approveTitle')} consequence={t('changes.approveText', { what: what(c) })} reload={() => void query.refetch()}
            perform={({ intention }) => act.mutateAsync({ act: 'approve', change: c.id, version: c.version, intention })} />
          <ConfirmAct danger act={t('changes.reject')} title={t('changes.rejectTitle')} consequence={t('changes.rejectText')} reason={t('changes.reason')} reload={() => void query.refetch()}
            perform={({ reason, intention }) => act.mutateAsync({ act: 'reject', change: c.id, version: c.version, reason, intention })} />
        </span>
      ),
    }] : []),
  ];
  return (
    <CursorTable name="budget-changes" caption={t('changes.title')} columns={columns} rowKey={(c) => c.id} list={list} query={query}
      empty={<EmptyState title={t('changes.empty')} why={t('changes.emptyWhy')} />} />
  );
}
