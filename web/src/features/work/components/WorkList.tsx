import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Countdown, Instant } from '@/components/Instant';
import { OfficialDate } from '@/components/OfficialDate';
import { local } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import type { WorkItem } from '../api/useWorkItems';
import { pathOfWork } from '../paths';
import css from './WorkList.module.css';

const byDue = (a: WorkItem, b: WorkItem) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9');

/** What waits for me, most urgent first; one click to do it. */
export function WorkList({ items }: { items: readonly WorkItem[] }) {
  const { t } = useTranslation('work');
  const label = useLabel();
  const tenantName = useTenantName();
  const { me } = useSession();
  const scopeName = (id: string) => {
    const own = me?.memberships.find((m) => m.id === id);
    return own ? local(own.name) : tenantName(id);
  };
  return (
    <ol className={css.list}>
      {[...items].sort(byDue).map((i) => (
        <li key={i.kind + i.subjectId + i.title + (i.clock?.subjectId ?? '') + (i.clock?.code ?? '')}>
          <Task item={i}>
            <span className={css.kind}>{label('workItem', i.kind)}</span>
            <strong>{i.title || label('workItem', i.kind)}</strong>
          </Task>
          <span className={css.for}>{scopeName(i.scopeId)}</span>
          <span className={css.due}>
            {i.dueAt ? <>{i.clock ? <OfficialDate clock={i.clock} /> : <Instant at={i.dueAt} zone />}<br /><Countdown until={i.dueAt} /></>
              : <span className="muted">{t('noDue')}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Task({ item, children }: { item: WorkItem; children: ReactNode }) {
  const path = pathOfWork(item);
  return path ? <Link to={path} className={css.main}>{children}</Link> : <span className={css.main}>{children}</span>;
}
