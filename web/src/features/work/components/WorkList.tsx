import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Countdown, Instant } from '@/components/Instant';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import type { WorkItem } from '../api/useWorkItems';
import css from './WorkList.module.css';

const byDue = (a: WorkItem, b: WorkItem) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9');

/** What waits for me, most urgent first; one click to do it. */
export function WorkList({ items }: { items: readonly WorkItem[] }) {
  const { t } = useTranslation('work');
  const label = useLabel();
  const tenantName = useTenantName();
  return (
    <ol className={css.list}>
      {[...items].sort(byDue).map((i) => (
        <li key={i.kind + i.subjectId}>
          <Link to={i.path} className={css.main}>
            <span className={css.kind}>{label('workItem', i.kind)}</span>
            <strong>{i.title}</strong>
          </Link>
          <span className={css.for}>{i.scope === 'TENANT' ? tenantName(i.scopeId) : label('scope', i.scope)}</span>
          <span className={css.due}>
            {i.dueAt ? <><Instant at={i.dueAt} zone /><br /><Countdown until={i.dueAt} /></> : <span className="muted">{t('noDue')}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
