import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { FilterBar, type Filter } from '@/components/FilterBar';
import { Instant } from '@/components/Instant';
import { labelled } from '@/lib/domain';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useOrganisations, type OrganisationRow } from '../api/useOrganisations';

const names = ['q', 'kind'] as const;

/** The organisations that take part in the fair. */
export function OrganisationList() {
  const { t } = useTranslation(['directory', 'common']);
  const label = useLabel();
  const list = useListState<(typeof names)[number]>(names);
  const query = useOrganisations(list.query as Parameters<typeof useOrganisations>[0]);
  const filters: Filter<(typeof names)[number]>[] = [
    { name: 'q', kind: 'text', label: t('common:list.keyword'), placeholder: t('organisations.hint') },
    { name: 'kind', kind: 'choice', label: t('organisations.kind'), options: labelled.organisationKind.map((k) => ({ value: k, label: label('organisationKind', k) })) },
  ];
  const columns: Column<OrganisationRow>[] = [
    { key: 'name', title: t('organisations.name'), main: true, cell: (o) => <Link to={`/organisations/${o.creditCode}`}>{o.name}</Link> },
    { key: 'kind', title: t('organisations.kind'), cell: (o) => label('organisationKind', o.kind) },
    { key: 'fields', title: t('organisations.fields'), cell: (o) => o.fields.join(t('common:listSeparator')) },
    { key: 'grade', title: t('organisations.grade'), cell: (o) => o.grade },
    { key: 'creditCode', title: t('organisations.creditCode'), cell: (o) => o.creditCode },
    { key: 'registeredAt', title: t('organisations.registeredAt'), optional: true, cell: (o) => <Instant at={o.registeredAt} /> },
  ];
  return (
    <>
      <FilterBar filters={filters} list={list} />
      <CursorTable name="organisations" caption={t('organisations.title')} columns={columns} rowKey={(o) => o.creditCode} list={list} query={query}
        empty={list.filtered ? <EmptyState title={t('common:list.noMatch')} why={t('common:list.noMatchWhy')} /> : <EmptyState title={t('organisations.empty')} why={t('organisations.emptyWhy')} />} />
    </>
  );
}
