import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { OfficialDate } from '@/components/OfficialDate';
import { local } from '@/lib/i18n';
import { useListState } from '@/lib/listState';
import { pathOfOverdue } from '@/lib/places';
import { useTenantName } from '@/lib/tenants';
import { useOverdue, type OverdueRow } from '../api/useOverdue';

/** Official dates that are over while nobody has done what they ask, in any town. */
export function OverdueList() {
  const { t } = useTranslation('work');
  const tenantName = useTenantName();
  const list = useListState<never>([]);
  const query = useOverdue(list.cursor ? { cursor: list.cursor } : {});
  const columns: Column<OverdueRow>[] = [
    { key: 'what', title: t('overdue.what'), cell: (o) => local(o.clock.name) },
    { key: 'project', title: t('overdue.project'), main: true, cell: (o) => <Link to={pathOfOverdue(o.tenant, o.projectId, o.clock)}>{o.projectTitle}</Link> },
    { key: 'tenant', title: t('overdue.tenant'), cell: (o) => tenantName(o.tenant) },
    { key: 'due', title: t('overdue.due'), cell: (o) => <OfficialDate clock={o.clock} /> },
  ];
  return <CursorTable name="overdue" caption={t('overdue.title')} columns={columns} rowKey={(o) => o.id} list={list} query={query} empty={<EmptyState title={t('overdue.empty')} why={t('overdue.emptyWhy')} />} />;
}
