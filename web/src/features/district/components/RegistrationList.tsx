import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { StateTag } from '@/components/StateTag';
import { labelled } from '@/lib/domain';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useRegistrations } from '../api/useRegistrations';
import type { RegistrationRow } from '../model';
import css from './district.module.css';

/** Registrations by their state; those that wait, unless another state is asked for. */
export function RegistrationList() {
  const { t } = useTranslation(['district', 'common']);
  const label = useLabel();
  const list = useListState<'status'>(['status']);
  const status = (list.filters.status ?? 'PENDING') as RegistrationRow['status'];
  const query = useRegistrations({ ...list.query, status });
  const columns: Column<RegistrationRow>[] = [
    { key: 'name', title: t('registrations.name'), main: true, cell: (r) => <Link to={`/d/registrations/${r.id}`}>{r.name}</Link> },
    { key: 'status', title: t('registrations.status'), cell: (r) => <StateTag of="registrationStatus" state={r.status} /> },
    { key: 'kind', title: t('registrations.kind'), cell: (r) => label('organisationKind', r.kind) },
    { key: 'creditCode', title: t('registrations.creditCode'), cell: (r) => r.creditCode },
    { key: 'applicant', title: t('registrations.applicant'), cell: (r) => r.applicant },
    { key: 'submittedAt', title: t('registrations.submittedAt'), cell: (r) => <Instant at={r.submittedAt} /> },
  ];
  return (
    <>
      <nav className={css.states} aria-label={t('registrations.status')}>
        {labelled.registrationStatus.map((s) => (
          <Link key={s} to={`?status=${s}`} aria-current={s === status ? 'page' : undefined}>{s === status ? <strong>{label('registrationStatus', s)}</strong> : label('registrationStatus', s)}</Link>
        ))}
      </nav>
      <CursorTable name="registrations" caption={t('registrations.title')} columns={columns} rowKey={(r) => r.id} list={list} query={query}
        empty={<EmptyState title={t('registrations.empty')} why={t('registrations.emptyWhy')} />} />
    </>
  );
}
