import type { ReactNode } from 'react';
import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { Scroll } from '@/components/Scroll';
import { StatusTag } from '@/components/StatusTag';
import { formatCount } from '@/lib/money';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { publicProject } from '../api/usePublicProject';
import type { PublishedProject } from '../model';

type Row = { label: string; cell: (p: PublishedProject) => ReactNode };

/** Published projects side by side, line by line. */
export function CompareProjects({ ids, extra }: { ids: readonly string[]; extra: Row }) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  const tenantName = useTenantName();
  const queries = useQueries({ queries: ids.map((id) => publicProject(id)) });
  const failed = queries.find((q) => q.error);
  const all = queries.map((q) => q.data).filter((p) => p !== undefined);
  const rows: Row[] = [
    { label: t('compare.status'), cell: (p) => <StatusTag status={p.status} /> },
    { label: t('compare.buyer'), cell: (p) => tenantName(p.tenant) },
    { label: t('compare.stream'), cell: (p) => p.content.stream && label('stream', p.content.stream) },
    { label: t('compare.field'), cell: (p) => p.content.field },
    { label: t('compare.area'), cell: (p) => p.content.area },
    { label: t('compare.beneficiaries'), cell: (p) => <>{p.content.beneficiaries} {p.content.beneficiaryCount !== null && formatCount(p.content.beneficiaryCount)}</> },
    { label: t('compare.ceiling'), cell: (p) => p.content.budgetCeiling && <Money amount={p.content.budgetCeiling} /> },
    extra,
    { label: t('compare.months'), cell: (p) => p.content.serviceMonths },
    { label: t('compare.indicators'), cell: (p) => <ul className="plain-list">{p.content.indicators.map((i) => <li key={i.name}>{i.name} {formatCount(i.quantity)} {i.unit}</li>)}</ul> },
    { label: t('compare.deadline'), cell: (p) => <Instant at={p.content.bidDeadline} /> },
    { label: t('compare.need'), cell: (p) => <span className="prose">{p.content.need}</span> },
  ];
  return (
    <DataState of={{ data: all.length === ids.length ? all : undefined, error: failed?.error, isPending: !failed, refetch: () => queries.forEach((q) => void q.refetch()) }} rows={10}>
      {(projects) => (
        <Scroll label={t('compare.title')}>
          <table className="small-table">
            <thead><tr><th scope="col">{t('compare.project')}</th>{projects.map((p) => <th key={p.id} scope="col"><Link to={`/projects/${p.id}`}>{p.content.title}</Link></th>)}</tr></thead>
            <tbody>{rows.map((r) => <tr key={r.label}><th scope="row">{r.label}</th>{projects.map((p) => <td key={p.id}>{r.cell(p)}</td>)}</tr>)}</tbody>
          </table>
        </Scroll>
      )}
    </DataState>
  );
}
