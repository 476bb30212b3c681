import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { FilterBar, type Filter } from '@/components/FilterBar';
import { Countdown, Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { SampleTag, SeasonName } from '@/components/SeasonName';
import { StatusTag } from '@/components/StatusTag';
import { publicStatuses, streams } from '@/lib/domain';
import { useListState } from '@/lib/listState';
import { useSession } from '@/lib/session';
import { useTenantName, useTenants } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { local } from '@/lib/i18n';
import { usePublicProjects } from '../api/usePublicProjects';
import { publicFilters, type ProjectRow, type PublicFilter } from '../model';

// Its dialogs are not for those who only look: public pages stay small.
const SavedSearches = lazy(() => import('./SavedSearches'));

/** Published projects of a fair, or of all, filtered, sorted and paged through the address. */
export function PublicProjectList({ season }: { season?: string | undefined }) {
  const { t } = useTranslation(['projects', 'common']);
  const label = useLabel();
  const { me } = useSession();
  const tenants = useTenants();
  const tenantName = useTenantName();
  const list = useListState<PublicFilter>(publicFilters, '-publishedAt');
  const query = usePublicProjects({ ...list.query, ...(season && { season }) });

  const filters: Filter<PublicFilter>[] = [
    { name: 'q', kind: 'text', label: t('common:list.keyword'), placeholder: t('keywordHint') },
    { name: 'tenant', kind: 'choice', label: t('col.tenant'), options: tenants.map((x) => ({ value: x.code, label: local(x.name) })) },
    { name: 'stream', kind: 'choice', label: t('col.stream'), options: streams.map((s) => ({ value: s, label: label('stream', s) })) },
    { name: 'status', kind: 'choice', label: t('col.status'), options: publicStatuses.map((s) => ({ value: s, label: label('projectStatus', s) })) },
    { name: 'minBudget', kind: 'money', label: t('filter.minBudget') },
    { name: 'maxBudget', kind: 'money', label: t('filter.maxBudget') },
  ];
  const columns: Column<ProjectRow>[] = [
    { key: 'title', title: t('col.title'), main: true, cell: (p) => <><Link to={`/projects/${p.id}`}>{p.title}</Link> <SampleTag season={p.season} /><br /><small className="muted">{p.number}</small></> },
    { key: 'tenant', title: t('col.tenant'), cell: (p) => tenantName(p.tenant) },
    { key: 'field', title: t('col.field'), cell: (p) => p.field },
    { key: 'stream', title: t('col.stream'), optional: true, cell: (p) => p.stream && label('stream', p.stream) },
    { key: 'area', title: t('col.area'), optional: true, cell: (p) => p.area },
    { key: 'season', title: t('common:season.label'), optional: !!season, cell: (p) => <SeasonName season={p.season} /> },
    { key: 'status', title: t('col.status'), cell: (p) => <StatusTag status={p.status} /> },
    { key: 'budget', title: t('col.budget'), align: 'end', sort: 'budgetCeiling', cell: (p) => <Money amount={p.budgetCeiling} overview /> },
    { key: 'publishedAt', title: t('col.publishedAt'), optional: true, sort: 'publishedAt', cell: (p) => <Instant at={p.publishedAt} /> },
    { key: 'deadline', title: t('col.deadline'), sort: 'bidDeadline', cell: (p) => <><Instant at={p.bidDeadline} />{p.status === 'PUBLISHED' && p.bidDeadline && <><br /><Countdown until={p.bidDeadline} /></>}</> },
  ];
  return (
    <>
      <FilterBar filters={filters} list={list} />
      {me && <Suspense fallback={null}><SavedSearches filters={list.filters} /></Suspense>}
      <CursorTable name="public-projects" caption={t('title')} columns={columns} rowKey={(p) => p.id} list={list} query={query}
        empty={list.filtered
          ? <EmptyState title={t('common:list.noMatch')} why={t('common:list.noMatchWhy')} />
          : <EmptyState title={t('empty.title')} why={t('empty.why')} />} />
    </>
  );
}
