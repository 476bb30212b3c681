import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { FilterBar, type Filter } from '@/components/FilterBar';
import { Instant } from '@/components/Instant';
import { StateTag } from '@/components/StateTag';
import { labelled } from '@/lib/domain';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useRegistrations } from '../api/useRegistrations';
import { registrationFilters, type RegistrationFilter, type RegistrationRow } from '../model';
import css from './district.module.css';

/** Organisations by the state of their registration; those that wait, unless another state is asked for. */
export function RegistrationList() {
  const { t } = useTranslation(['district', 'common']);
  const label = useLabel();
  const list = useListState<RegistrationFilter>(registrationFilters);
  const query = useRegistrations({ ...(list.query as Parameters<typeof useRegistrations>[0]), status: (list.filters.status ?? 'PENDING') as RegistrationRow['status'] });
  const filters: Filter<RegistrationFilter>[] = [
    { name: 'q', kind: 'text', label: t('common:list.keyword'), placeholder: t('registrations.hint') },
    { name: 'kind', kind: 'choice', label: t('registrations.kind'), options: labelled.organisationKind.map((k) => ({ value: k, label: label('organisationKind', k) })) },
  ];
  const columns: Column<RegistrationRow>[] = [
    { key: 'name', title: t('registrations.name'), main: true, cell: (o) => <Link to={`/d/organisations/${o.creditCode}`}>{o.name}</Link> },
    { key: 'status', title: t('registrations.status'), cell: (o) => <StateTag of="organisationStatus" state={o.status} /> },
    { key: 'kind', title: t('registrations.kind'), cell: (o) => label('organisationKind', o.kind) },
    { key: 'creditCode', title: t('registrations.creditCode'), cell: (o) => o.creditCode },
    { key: 'fields', title: t('registrations.fields'), cell: (o) => o.fields.join(t('common:listSeparator')) },
    { key: 'registeredAt', title: t('registrations.registeredAt'), cell: (o) => <Instant at={o.registeredAt} /> },
  ];
  return (
    <>
      <nav className={css.states} aria-label={t('registrations.status')}>
        {labelled.organisationStatus.map((s) => {
          const here = (list.filters.status ?? 'PENDING') === s;
          return <Link key={s} to={`?status=${s}`} aria-current={here ? 'page' : undefined}>{here ? <strong>{label('organisationStatus', s)}</strong> : label('organisationStatus', s)}</Link>;
        })}
      </nav>
      <FilterBar filters={filters} list={list} />
      <CursorTable name="registrations" caption={t('registrations.title')} columns={columns} rowKey={(o) => o.creditCode} list={list} query={query}
        empty={list.filters.q || list.filters.kind
          ? <EmptyState title={t('common:list.noMatch')} why={t('common:list.noMatchWhy')} />
          : <EmptyState title={t('registrations.empty')} why={t('registrations.emptyWhy')} />} />
    </>
  );
}
