import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import { Tag } from '@/components/StatusTag';
import { useServerNow } from '@/lib/clock';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import type { SeasonPlan } from '../model';
import css from './season.module.css';

/** What happens when and where, in order; what is past is grey, the next one marked. */
export function SeasonDates({ plan }: { plan: SeasonPlan }) {
  const { t } = useTranslation('season');
  const label = useLabel();
  const tenantName = useTenantName();
  const now = useServerNow().getTime();
  const dates = [...plan.dates].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const next = dates.find((d) => Date.parse(d.endsAt) > now);
  if (dates.length === 0) return <p className="muted">{t('dates.none')}</p>;
  return (
    <ol className={css.dates}>
      {dates.map((d, i) => (
        <li key={i} className={Date.parse(d.endsAt) <= now ? css.past : undefined}>
          <Instant at={d.startsAt} />
          <span>
            <strong>{label('dateKind', d.kind)}</strong>{d.tenant && ` · ${tenantName(d.tenant)}`} {d === next && <Tag tone="open">{t('dates.next')}</Tag>}
            <br /><small className="muted">{d.place}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
