import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { Money } from '@/components/Money';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useProjectBudgets } from '../api/useYear';
import { entriesPath, type ProjectBudget } from '../model';

/** What each project holds of a year's appropriations. */
export function ProjectBudgets({ tenant, year }: { tenant: string; year: number }) {
  const { t } = useTranslation('budget');
  const label = useLabel();
  const list = useListState<never>([]);
  const query = useProjectBudgets(tenant, year, list.cursor ? { cursor: list.cursor } : {});
  const money = (part: 'reserved' | 'committed' | 'spent'): Column<ProjectBudget> => ({
    key: part, title: t(`col.${part}`), align: 'end',
    cell: (p) => <Link to={entriesPath(tenant, p.contractId ? { year, contract: p.contractId } : { year, project: p.projectId })}><Money amount={p[part]} /></Link>,
  });
  const columns: Column<ProjectBudget>[] = [
    { key: 'project', title: t('col.project'), main: true, cell: (p) => <Link to={`/t/${tenant}/projects/${p.projectId}`}>{p.title}</Link> },
    { key: 'contract', title: t('col.contract'), cell: (p) => (p.contractId ? <Link to={`/t/${tenant}/contracts/${p.contractId}`}>{p.contractNumber}</Link> : <span className="muted">{t('noContract')}</span>) },
    { key: 'source', title: t('col.source'), cell: (p) => label('fundingSource', p.source) },
    money('reserved'), money('committed'), money('spent'),
  ];
  return <CursorTable name="project-budgets" caption={t('projects')} columns={columns} rowKey={(p) => p.id} list={list} query={query} empty={<p className="muted">{t('noProjects')}</p>} />;
}
