import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '@/lib/clock';
import { formatInstant } from '@/lib/dates';
import type { Portal } from '@/lib/portal';
import css from './Banner.module.css';

/** Says on every page that the data are made up, and what the movable clock shows. */
export function Banner({ portal }: { portal: Portal }) {
  const { t } = useTranslation('common');
  if (!portal.sample && !portal.clockMovable) return null;
  return (
    <div className={css.banner}>
      {portal.sample && <span>{t('banner.sample')}</span>}
      {portal.clockMovable && <MovableClock />}
    </div>
  );
}

function MovableClock() {
  const { t } = useTranslation('common');
  const now = useServerNow();
  return (
    <span className={css.clock}>
      {t('banner.clock', { now: formatInstant(now) })} <Link to="/demo/clock">{t('banner.move')}</Link>
    </span>
  );
}
