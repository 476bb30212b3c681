import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Instant } from '@/components/Instant';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import type { Notice } from '../api/useNotices';
import { NoticeSays } from './NoticeSays';
import css from './Notices.module.css';

/** One notice: what was done, to what, what of it is named; it leads to its own page, which opens the place. */
export function NoticeLine({ notice: n, titled = true }: { notice: Notice; titled?: boolean }) {
  const { t } = useTranslation('notices');
  const label = useLabel();
  const tenantName = useTenantName();
  const act = label('act', n.act);
  return (
    <li className={n.read ? css.read : undefined}>
      <small><Instant at={n.sentAt} />{n.asks && <> · <strong>{t('asks')}</strong></>}{!n.read && <span className="visually-hidden"> · {t('unread')}</span>}</small>
      <span>
        <Link to={`/notifications/${n.id}`}>{titled && n.subjectTitle ? t('what', { act, title: n.subjectTitle }) : act}</Link>
        {titled && n.tenant && <span className={css.act}> · {tenantName(n.tenant)}</span>}
      </span>
      <NoticeSays notice={n} />
    </li>
  );
}
