import { Button } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Instant } from '@/components/Instant';
import { useMarkRead } from '../api/useMarkRead';
import { useNotifications } from '../api/useNotifications';
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
            <li key={n.id} className={n.readAt ? css.read : undefined}>
              <small><Instant at={n.at} /></small>
              {n.path ? <Link to={n.path}>{n.title}</Link> : <strong>{n.title}</strong>}
              <p>{n.text}</p>
              {!n.readAt && <Button size="small" loading={read.isPending && read.variables === n.id} onClick={() => read.mutate(n.id)}>{t('markRead')}</Button>}
            </li>
          ))}
        </ul>
      ))}
    </DataState>
  );
}
