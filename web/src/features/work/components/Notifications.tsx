import { Button } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Instant } from '@/components/Instant';
import { useSession } from '@/lib/session';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { useMarkRead } from '../api/useMarkRead';
import { useNotifications, type Notification } from '../api/useNotifications';
import { pathOfNotification } from '../paths';
import css from './Notifications.module.css';

/** What happened that I should know of; read ones stay, but quieter. */
export function Notifications() {
  const { t } = useTranslation('work');
  const read = useMarkRead();
  return (
    <DataState of={useNotifications()} rows={3}>
      {(page) => (page.items.length === 0 ? <p className="muted">{t('noNotifications')}</p> : (
        <ul className={css.list}>
          {page.items.map((n) => (
            <li key={n.id} className={n.read ? css.read : undefined}>
              <small><Instant at={n.sentAt} /></small>
              <What notification={n} />
              {!n.read && <Button size="small" loading={read.isPending && read.variables === n.id} onClick={() => read.mutate(n.id)}>{t('markRead')}</Button>}
            </li>
          ))}
        </ul>
      ))}
    </DataState>
  );
}

function What({ notification: n }: { notification: Notification }) {
  const label = useLabel();
  const tenantName = useTenantName();
  const { me } = useSession();
  const path = pathOfNotification(n, me?.memberships ?? []);
  const title = n.subjectTitle ?? label('act', n.act);
  return (
    <>
      <span className={css.act}>{label('act', n.act)}{n.tenant && ` · ${tenantName(n.tenant)}`}</span>
      {path ? <Link to={path}>{title}</Link> : <strong>{title}</strong>}
    </>
  );
}
