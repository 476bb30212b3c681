import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { FilterBar, type Filter } from '@/components/FilterBar';
import { Countdown, Instant } from '@/components/Instant';
import { StateTag } from '@/components/StateTag';
import { local } from '@/lib/i18n';
import { useListState } from '@/lib/listState';
import { useTenantName, useTenants } from '@/lib/tenants';
import { useConsultations } from '../api/useConsultations';
import { consultationFilters, type ConsultationFilter, type ConsultationRow } from '../model';

/** The needs that are or were put before the public, the latest first. */
export function ConsultationList() {
  const { t } = useTranslation(['consultations', 'common']);
  const tenants = useTenants();
  const tenantName = useTenantName();
  const list = useListState<ConsultationFilter>(consultationFilters);
  const query = useConsultations(list.query);
  const filters: Filter<ConsultationFilter>[] = [
    { name: 'tenant', kind: 'choice', label: t('buyer'), options: tenants.map((x) => ({ value: x.code, label: local(x.name) })) },
    { name: 'open', kind: 'choice', label: t('state'), options: [{ value: 'true', label: t('onlyOpen') }] },
  ];
  const columns: Column<ConsultationRow>[] = [
    { key: 'title', title: t('need'), main: true, cell: (c) => <Link to={`/consultations/${c.id}`}>{c.title}</Link> },
    { key: 'tenant', title: t('buyer'), cell: (c) => tenantName(c.tenant) },
    { key: 'status', title: t('state'), cell: (c) => <StateTag of="consultationStatus" state={c.status} /> },
    { key: 'opened', title: t('opened'), cell: (c) => <Instant at={c.openedAt} /> },
    { key: 'closes', title: t('closes'), cell: (c) => <><Instant at={c.closesAt} />{c.status === 'OPEN' && <><br /><Countdown until={c.closesAt} /></>}</> },
  ];
  return (
    <>
      <FilterBar filters={filters} list={list} />
      <CursorTable name="consultations" caption={t('title')} columns={columns} rowKey={(c) => c.id} list={list} query={query}
        empty={list.filtered ? <EmptyState title={t('common:list.noMatch')} why={t('common:list.noMatchWhy')} /> : <EmptyState title={t('empty')} why={t('emptyWhy')} />} />
    </>
  );
}
