import { Button } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { useReadAll } from '../api/useReadNotice';
import { useNotices, useUnread } from '../api/useNotices';
import { NoticeLine } from './NoticeLine';
import css from './Notices.module.css';

const SHORT = 8;

/** The newest of what I have not read, and the way to all. */
export function NoticeList() {
  const { t } = useTranslation('notices');
  const readAll = useReadAll();
  const unread = useUnread().data?.count;
  return (
    <DataState of={useNotices({ unread: true, limit: SHORT })} rows={3}>
      {(page) => (
        <>
          {page.items.length === 0 ? <p className="muted">{t('nothingNew')}</p> : (
            <>
              <ul className={css.list}>{page.items.map((n) => <NoticeLine key={n.id} notice={n} />)}</ul>
              <Button size="small" loading={readAll.isPending} onClick={() => readAll.mutate()}>{t('readAll')}</Button>{' '}
            </>
          )}
          <Link to="/notifications">{unread ? t('allUnread', { count: unread }) : t('all')}</Link>
        </>
      )}
    </DataState>
  );
}
