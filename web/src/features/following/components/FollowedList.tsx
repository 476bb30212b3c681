import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { StatusTag } from '@/components/StatusTag';
import { useListState } from '@/lib/listState';
import type { Schema } from '@/lib/schema';
import { useTenantName } from '@/lib/tenants';
import { useFollowed } from '../api/useFollowed';
import { FollowButton } from './FollowAct';

type Followed = Schema<'FollowedProjectView'>;
const MOST = 4;

/** The projects that an organisation follows; up to four of them can be compared. */
export function FollowedList({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation('following');
  const tenantName = useTenantName();
  const list = useListState<never>([]);
  const query = useFollowed(creditCode, list.query);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((x) => x !== id) : [...chosen, id]);
  const columns: Column<Followed>[] = [
    { key: 'title', title: t('project'), main: true, cell: (p) => <Link to={`/projects/${p.projectId}`}>{p.title}</Link> },
    { key: 'compare', title: t('compare'), cell: (p) => (
      <input type="checkbox" aria-label={t('choose', { title: p.title })} checked={chosen.includes(p.projectId)} disabled={chosen.length >= MOST && !chosen.includes(p.projectId)} onChange={() => choose(p.projectId)} />
    ) },
    { key: 'status', title: t('status'), cell: (p) => <StatusTag status={p.status} /> },
    { key: 'tenant', title: t('buyer'), cell: (p) => tenantName(p.tenant) },
    { key: 'ceiling', title: t('ceiling'), align: 'end', cell: (p) => <Money amount={p.budgetCeiling} /> },
    { key: 'deadline', title: t('deadline'), cell: (p) => <Instant at={p.bidDeadline} /> },
    { key: 'unfollow', title: t('act'), cell: (p) => <FollowButton creditCode={creditCode} project={p.projectId} followed /> },
  ];
  return (
    <>
      {chosen.length > 1
        ? <p><ActionLink to={`/o/${creditCode}/compare?${chosen.map((id) => `project=${id}`).join('&')}`}>{t('compareChosen', { count: chosen.length })}</ActionLink></p>
        : <p className="muted">{t('compareHint')}</p>}
      <CursorTable name="followed" caption={t('title')} columns={columns} rowKey={(p) => p.projectId} list={list} query={query}
        empty={<EmptyState title={t('empty')} why={t('emptyWhy')} />} />
    </>
  );
}
