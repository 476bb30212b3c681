import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { FilterBar, type Filter } from '@/components/FilterBar';
import { Money } from '@/components/Money';
import { useListState } from '@/lib/listState';
import { useTenantName, useTenants } from '@/lib/tenants';
import { useFoundations } from '../api/useFoundations';
import { foundationFilters, type FoundationFilter, type FoundationRow } from '../model';

/** The foundations of the district and what they fund. */
export function FoundationList() {
  const { t } = useTranslation(['foundations', 'common']);
  const tenants = useTenants();
  const tenantName = useTenantName();
  const separator = t('common:listSeparator');
  const list = useListState<FoundationFilter>(foundationFilters);
  const query = useFoundations(list.query);
  const filters: Filter<FoundationFilter>[] = [
    { name: 'field', kind: 'text', label: t('fields'), placeholder: t('fieldHint') },
    { name: 'region', kind: 'choice', label: t('regions'), options: tenants.map((x) => ({ value: x.code, label: tenantName(x.code) })) },
  ];
  const columns: Column<FoundationRow>[] = [
    { key: 'name', title: t('name'), main: true, cell: (f) => <Link to={`/foundations/${f.creditCode}`}>{f.name}</Link> },
    { key: 'fields', title: t('fields'), cell: (f) => f.content.fields.join(separator) },
    { key: 'regions', title: t('regions'), cell: (f) => (f.content.regions.length ? f.content.regions.map(tenantName).join(separator) : t('everywhere')) },
    { key: 'grant', title: t('grant'), align: 'end', cell: (f) => <><Money amount={f.content.grantMin} /> – <Money amount={f.content.grantMax} /></> },
  ];
  return (
    <>
      <FilterBar filters={filters} list={list} />
      <CursorTable name="foundations" caption={t('title')} columns={columns} rowKey={(f) => f.creditCode} list={list} query={query}
        empty={list.filtered ? <EmptyState title={t('common:list.noMatch')} why={t('common:list.noMatchWhy')} /> : <EmptyState title={t('empty')} why={t('emptyWhy')} />} />
    </>
  );
}
