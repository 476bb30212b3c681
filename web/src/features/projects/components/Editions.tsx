import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import type { PublishedProject } from '../model';
import { Differences } from './Differences';

/** Every published edition, newest first, with what each changed and why. */
export function Editions({ editions }: { editions: PublishedProject['editions'] }) {
  const { t } = useTranslation('projects');
  return (
    <div className="stack">
      {[...editions].sort((a, b) => b.number - a.number).map((e) => (
        <div key={e.number}>
          <p className="row"><strong>{t('detail.edition', { number: e.number })}</strong><Instant at={e.publishedAt} /></p>
          {e.reason && <p className="prose">{e.reason}</p>}
          {e.changes.length > 0 && <Differences changes={e.changes} />}
        </div>
      ))}
    </div>
  );
}
