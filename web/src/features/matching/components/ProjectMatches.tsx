import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { FilterBar, type Filter } from '@/components/FilterBar';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { Pager } from '@/components/Paging';
import { isFoundation } from '@/lib/domain';
import { useListState } from '@/lib/listState';
import { useTenantName, useTenants } from '@/lib/tenants';
import { matchFilters, useProjectMatches, type MatchFilter } from '../api/useMatches';
import { FitSum, Reasons } from './FitSum';
import css from './matching.module.css';

/** The open projects as they fit an organisation, the best first, each with its reasons. */
export function ProjectMatches({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation(['matching', 'common']);
  const tenantName = useTenantName();
  const tenants = useTenants();
  const funds = isFoundation(creditCode);
  const list = useListState<MatchFilter>(matchFilters);
  const filters: Filter<MatchFilter>[] = [
    { name: 'tenant', kind: 'choice', label: t('filter.tenant'), options: tenants.map((x) => ({ value: x.code, label: tenantName(x.code) })) },
    { name: 'field', kind: 'text', label: t('filter.field') },
    { name: 'minAmount', kind: 'money', label: t(funds ? 'filter.minGap' : 'filter.minCeiling') },
    { name: 'maxAmount', kind: 'money', label: t(funds ? 'filter.maxGap' : 'filter.maxCeiling') },
  ];
  return (
    <>
      <FilterBar filters={filters} list={list} />
      <DataState of={useProjectMatches(creditCode, list.query)}>
        {({ items, next }) => items.length === 0 ? (
          list.filtered ? <EmptyState title={t('common:list.noMatch')} why={t('common:list.noMatchWhy')} /> : <EmptyState title={t('noProjects')} why={t('noProjectsWhy')} />
        ) : (
          <>
            <ol className={css.list}>
              {items.map(({ project: p, gap, fit }) => (
                <li key={p.id}>
                  <Link to={`/projects/${p.id}`}>{p.title}</Link>
                  <div className="row muted">
                    <span>{tenantName(p.tenant)}</span>{p.field && <span>{p.field}</span>}
                    {p.budgetCeiling && <span>{t('ceiling')} <Money amount={p.budgetCeiling} overview /></span>}
                    {funds && <span>{t('gap')} <Money amount={gap} overview /></span>}
                    {p.bidDeadline && <span>{t('deadline')} <Instant at={p.bidDeadline} /></span>}
                  </div>
                  <Reasons fit={fit} />
                  <FitSum fit={fit} />
                </li>
              ))}
            </ol>
            <Pager list={list} next={next} />
          </>
        )}
      </DataState>
    </>
  );
}
