import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { useTenantName } from '@/lib/tenants';
import { useProjectMatches } from '../api/useMatches';
import { FitSum } from './FitSum';
import css from './matching.module.css';

/** The open projects that fit an organisation best, each with its reasons. */
export function ProjectMatches({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation('matching');
  const tenantName = useTenantName();
  return (
    <DataState of={useProjectMatches(creditCode)}>
      {(matches) => matches.length === 0 ? <EmptyState title={t('noProjects')} why={t('noProjectsWhy')} /> : (
        <ol className={css.list}>
          {matches.map(({ project: p, fit }) => (
            <li key={p.id}>
              <Link to={`/projects/${p.id}`}>{p.title}</Link>
              <div className="row muted">
                <span>{tenantName(p.tenant)}</span>{p.field && <span>{p.field}</span>}{p.budgetCeiling && <Money amount={p.budgetCeiling} overview />}
                {p.bidDeadline && <span>{t('deadline')} <Instant at={p.bidDeadline} /></span>}
              </div>
              <FitSum fit={fit} />
            </li>
          ))}
        </ol>
      )}
    </DataState>
  );
}
