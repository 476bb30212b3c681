import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import { useLabel } from '@/lib/useLabel';
import { useReason } from '@/lib/useReason';
import type { PublishedProject } from '../model';

/** The published acts on a project: what, when, and the reason where one was given. */
export function Notices({ notices }: { notices: PublishedProject['notices'] }) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  const reason = useReason();
  if (notices.length === 0) return <p className="muted">{t('detail.noNotices')}</p>;
  return (
    <ul className="plain-list">
      {notices.map((n) => (
        <li key={n.id}>
          {label('act', n.kind)} <small className="muted"><Instant at={n.publishedAt} /></small>
          {reason(n.details.reason) && <p className="prose">{reason(n.details.reason)}</p>}
        </li>
      ))}
    </ul>
  );
}
