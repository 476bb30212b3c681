import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '@/lib/clock';
import { formatDate, remaining } from '@/lib/dates';
import { local } from '@/lib/i18n';
import type { Portal } from '@/lib/portal';
import { ofSeason } from '@/lib/season';
import css from './SeasonHero.module.css';

type Season = NonNullable<Portal['season']>;

const opening = (s: Season) => `${s.opensOn}T00:00:00+08:00`;
const closing = (s: Season) => `${s.closesOn}T23:59:59+08:00`;

/** This year's fair: its name, its stage, and how long until the next one. */
export function SeasonHero({ season }: { season: Season }) {
  const { t } = useTranslation('fair');
  const now = useServerNow();
  const before = remaining(opening(season), now);
  const after = remaining(closing(season), now);
  const stage = !before.past ? 'before' : after.past ? 'over' : 'running';
  const left = stage === 'before' ? before : after;
  return (
    <section className={css.hero}>
      <div>
        <p className={css.stage}>{t(`stage.${stage}`)}</p>
        <h1>{local(season.name)}</h1>
        <p className={css.lead}>{t('lead')}</p>
        <p className={css.dates}>
          {t(stage === 'before' ? 'opens' : 'opened', { date: formatDate(season.opensOn) })} — {t('closes', { date: formatDate(season.closesOn) })}
        </p>
        <div className="row"><Link to={ofSeason('/projects', season.code)} className={css.go}>{t('browse')}</Link><Link to={`/seasons/${season.code}`}>{t('programme')}</Link></div>
      </div>
      {stage !== 'over' && (
        <div className={css.count} role="timer" aria-live="off">
          <span>{t(stage === 'before' ? 'toOpening' : 'toClosing')}</span>
          <strong>{left.days}</strong>
          <span>{t('days')}</span>
        </div>
      )}
    </section>
  );
}
