import { useTranslation } from 'react-i18next';
import { useLabel } from '@/lib/useLabel';
import type { Assignment } from '../model';

/** Bids that the opening found invalid: nobody scores them. */
export function InvalidBids({ invalid }: { invalid: Assignment['invalid'] }) {
  const { t } = useTranslation('assessment');
  const label = useLabel();
  return (
    <section aria-label={t('invalid.title')}>
      <p className="muted">{t('invalid.title')}</p>
      <ul className="plain-list">{invalid.map((b) => <li key={b.creditCode}>{t('invalid.why', { name: b.name, reason: label('bidFault', b.reason) })}</li>)}</ul>
    </section>
  );
}
