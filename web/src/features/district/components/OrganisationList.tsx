import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { FilterBar, type Filter } from '@/components/FilterBar';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { labelled } from '@/lib/domain';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useOrganisations, useProposals } from '../api/useOrganisations';
import { organisationFilters, type OrganisationFilter, type OrganisationRow } from '../model';

/** Organisations that the district has let in. */
export function OrganisationList() {
  const { t } = useTranslation(['district', 'common']);
  const label = useLabel();
  const list = useListState<OrganisationFilter>(organisationFilters);
  const query = useOrganisations(list.query as Parameters<typeof useOrganisations>[0]);
  const filters: Filter<OrganisationFilter>[] = [
    { name: 'q', kind: 'text', label: t('common:list.keyword'), placeholder: t('registrations.hint') },
    { name: 'kind', kind: 'choice', label: t('registrations.kind'), options: labelled.organisationKind.map((k) => ({ value: k, label: label('organisationKind', k) })) },
  ];
  const columns: Column<OrganisationRow>[] = [
    { key: 'name', title: t('registrations.name'), main: true, cell: (o) => <Link to={`/d/organisations/${o.creditCode}`}>{o.name}</Link> },
    { key: 'kind', title: t('registrations.kind'), cell: (o) => label('organisationKind', o.kind) },
    { key: 'creditCode', title: t('registrations.creditCode'), cell: (o) => o.creditCode },
    { key: 'fields', title: t('registrations.fields'), cell: (o) => o.fields.join(t('common:listSeparator')) },
    { key: 'grade', title: t('registrations.grade'), cell: (o) => o.grade ?? '—' },
    { key: 'registeredAt', title: t('registrations.registeredAt'), cell: (o) => <Instant at={o.registeredAt} /> },
  ];
  return (
    <>
      <FilterBar filters={filters} list={list} />
      <CursorTable name="district-organisations" caption={t('organisations.title')} columns={columns} rowKey={(o) => o.creditCode} list={list} query={query}
        empty={<EmptyState title={t('common:list.noMatch')} why={t('common:list.noMatchWhy')} />} />
    </>
  );
}

/** Whose facts are to be others; nothing while there are none. */
export function ProposalList() {
  const { t } = useTranslation(['district', 'common']);
  const list = useListState<never>([], undefined, 'proposals');
  const query = useProposals(list.query);
  if (!query.data?.items.length && !list.cursor) return null;
  return (
    <Section title={t('proposals.title')}>
      <CursorTable name="proposals" caption={t('proposals.title')} rowKey={(p) => p.creditCode} list={list} query={query} empty={null} columns={[
        { key: 'name', title: t('registrations.name'), main: true, cell: (p) => <Link to={`/d/organisations/${p.creditCode}`}>{p.name}</Link> },
        { key: 'by', title: t('proposals.by'), cell: (p) => p.proposedBy },
        { key: 'at', title: t('proposals.at'), cell: (p) => <Instant at={p.proposedAt} /> },
      ]} />
    </Section>
  );
}
