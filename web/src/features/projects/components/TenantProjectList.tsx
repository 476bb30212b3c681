import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { FilterBar, type Filter } from '@/components/FilterBar';
import { Countdown, Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { SampleTag, SeasonName } from '@/components/SeasonName';
import { StatusTag } from '@/components/StatusTag';
import { projectStatuses, streams } from '@/lib/domain';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useTenantProjects } from '../api/useTenantProjects';
import { tenantFilters, type ProjectRow, type TenantFilter } from '../model';

/** A tenant's projects for a fair, or for all, drafts too; the last changed first. */
export function TenantProjectList({ tenant, season, action }: { tenant: string; season?: string | undefined; action?: ReactNode }) {
  const { t } = useTranslation(['projects', 'common']);
  const label = useLabel();
  const list = useListState<TenantFilter>(tenantFilters);
  const query = useTenantProjects(tenant, { ...list.query, ...(season && { season }) });
  const filters: Filter<TenantFilter>[] = [
    { name: 'q', kind: 'text', label: t('common:list.keyword'), placeholder: t('keywordHint') },
    { name: 'status', kind: 'choice', label: t('col.status'), options: projectStatuses.map((s) => ({ value: s, label: label('projectStatus', s) })) },
    { name: 'stream', kind: 'choice', label: t('col.stream'), options: streams.map((s) => ({ value: s, label: label('stream', s) })) },
  ];
  const columns: Column<ProjectRow>[] = [
    { key: 'title', title: t('col.title'), main: true, cell: (p) => <><Link to={`/t/${tenant}/projects/${p.id}`}>{p.title || t('untitled')}</Link> <SampleTag season={p.season} /></> },
    { key: 'status', title: t('col.status'), cell: (p) => <StatusTag status={p.status} /> },
    { key: 'budget', title: t('col.budget'), align: 'end', cell: (p) => <Money amount={p.budgetCeiling} /> },
    { key: 'deadline', title: t('col.deadline'), cell: (p) => <><Instant at={p.bidDeadline} />{p.status === 'PUBLISHED' && p.bidDeadline && <><br /><Countdown until={p.bidDeadline} /></>}</> },
    { key: 'season', title: t('common:season.label'), optional: !!season, cell: (p) => <SeasonName season={p.season} /> },
    { key: 'number', title: t('col.number'), cell: (p) => p.number },
    { key: 'field', title: t('col.field'), optional: true, cell: (p) => p.field },
    { key: 'stream', title: t('col.stream'), optional: true, cell: (p) => p.stream && label('stream', p.stream) },
    { key: 'updated', title: t('col.updated'), cell: (p) => <Instant at={p.changedAt} /> },
  ];
  return (
    <>
      <FilterBar filters={filters} list={list} />
      <CursorTable name="tenant-projects" caption={t('office.title')} columns={columns} rowKey={(p) => p.id} list={list} query={query}
        empty={list.filtered
          ? <EmptyState title={t('common:list.noMatch')} why={t('common:list.noMatchWhy')} />
          : <EmptyState title={t('office.empty.title')} why={t('office.empty.why')} action={action} />} />
    </>
  );
}
