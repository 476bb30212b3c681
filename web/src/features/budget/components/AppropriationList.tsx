import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { BudgetBar } from '@/components/BudgetBar';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Money } from '@/components/Money';
import { Tag } from '@/components/StatusTag';
import { useListState } from '@/lib/listState';
import { formatMoney } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { useAppropriations } from '../api/useAppropriations';
import type { Appropriation } from '../model';
import { BudgetTotal } from './BudgetTotal';

/** A tenant's appropriations and how they are used. */
export function AppropriationList({ tenant, action }: { tenant: string; action?: ReactNode }) {
  const { t } = useTranslation('budget');
  const label = useLabel();
  const list = useListState<never>([]);
  const query = useAppropriations(tenant);
  /** Those of the years that are not closed. */
  const years = [...new Set((query.data?.items ?? []).filter((a) => !a.closedAt).map((a) => a.fiscalYear))];
  const columns: Column<Appropriation>[] = [
    { key: 'name', title: t('col.name'), main: true, cell: (a) => <Link to={`/t/${tenant}/budget/appropriations/${a.id}`}>{t('name', { year: a.fiscalYear, source: label('fundingSource', a.source) })}</Link> },
    { key: 'year', title: t('col.year'), cell: (a) => <Link to={`/t/${tenant}/budget/years/${a.fiscalYear}`}>{t('yearOf', { year: a.fiscalYear })}</Link> },
    { key: 'amount', title: t('col.amount'), align: 'end', cell: (a) => <Money amount={a.amount} /> },
    { key: 'use', title: t('col.use'), cell: (a) => <BudgetBar budget={a} legend={false} /> },
    { key: 'free', title: t('col.free'), align: 'end', cell: (a) => <Money amount={a.free} /> },
    { key: 'note', title: t('col.note'), cell: (a) => <Note appropriation={a} /> },
  ];
  return (
    <>
      {years.map((year) => <BudgetTotal key={year} year={year} appropriations={query.data?.items ?? []} />)}
      <CursorTable name="appropriations" caption={t('title')} columns={columns} rowKey={(a) => a.id} list={list} query={query}
        empty={<EmptyState title={t('empty.title')} why={t('empty.why')} action={action} />} />
    </>
  );
}

/** What has to be known of it: closed, not approved yet, returned, a foundation's; else what finance wrote. */
function Note({ appropriation: a }: { appropriation: Appropriation }) {
  const { t } = useTranslation('budget');
  if (a.closedAt) return <Tag tone="draft">{t('closed')}</Tag>;
  if (a.pending) return <><Tag tone="wait">{t('pending')}</Tag> {t('pendingSum', { amount: formatMoney(a.pending) })}</>;
  if (a.returnedReason) return <><Tag tone="bad">{t('returned')}</Tag> {a.returnedReason}</>;
  if (a.received) return t('pledged', { foundation: a.pledgedBy, received: formatMoney(a.received) });
  return a.note;
}
