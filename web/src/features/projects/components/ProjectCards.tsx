import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Countdown, Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { SampleTag } from '@/components/SeasonName';
import { useTenantName } from '@/lib/tenants';
import type { ProjectRow } from '../model';
import css from './ProjectCards.module.css';

/** Projects to look at rather than to work through. */
export function ProjectCards({ projects }: { projects: readonly ProjectRow[] }) {
  const { t } = useTranslation('projects');
  const tenantName = useTenantName();
  return (
    <ul className={css.cards}>
      {projects.map((p) => (
        <li key={p.id}>
          <h3><Link to={`/projects/${p.id}`}>{p.title}</Link> <SampleTag season={p.season} /></h3>
          <p className={css.meta}>{tenantName(p.tenant)}{p.field && ` · ${p.field}`}</p>
          <div className={css.foot}>
            <span className={css.budget}><Money amount={p.budgetCeiling} overview /></span>
            {p.bidDeadline && <span title={t('col.deadline')}><Countdown until={p.bidDeadline} /></span>}
          </div>
          {p.bidDeadline && <p className={css.deadline}>{t('col.deadline')} <Instant at={p.bidDeadline} zone /></p>}
        </li>
      ))}
    </ul>
  );
}
