import { useEffect } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { local } from '@/lib/i18n';
import { usePortal } from '@/lib/portal';
import { ofSeason, useChosenSeason, useSeasonList } from '@/lib/season';
import { Figures } from '@/features/portal/components/Figures';
import { SeasonHero } from '@/features/portal/components/SeasonHero';
import { usePublicProjects } from '@/features/projects/api/usePublicProjects';
import { ProjectCards } from '@/features/projects/components/ProjectCards';
import css from './FairHomePage.module.css';

/** A fair at a glance, what one can bid for now, and before a fair opens what the last one has brought. */
export default function FairHomePage() {
  const { t } = useTranslation(['fair', 'common']);
  const portal = usePortal();
  const seasons = useSeasonList();
  const chosen = useChosenSeason();
  const season = seasons.find((s) => s.code === chosen.season) ?? (portal.season?.code === chosen.season ? portal.season : null);
  const last = season?.stage === 'PLANNED' ? seasons.filter((s) => s.closesOn < season.opensOn && (s.stage === 'OVER' || s.stage === 'CLOSED')).sort((a, b) => b.closesOn.localeCompare(a.closesOn))[0] : undefined;
  const open = usePublicProjects({ status: 'PUBLISHED', sort: 'bidDeadline', limit: 9, ...(season && { season: season.code }) });
  useEffect(() => {
    document.title = t('common:brand');
  }, [t]);
  return (
    <div className={css.home}>
      <div className={css.switch}><SeasonSwitch of={chosen} /></div>
      {season
        ? <SeasonHero season={season} />
        : <><h1>{t('common:brand')}</h1><EmptyState title={t('noSeason')} why={t('noSeasonWhy')} /></>}
      {season && <Figures season={season.code} />}
      {last && (
        <section>
          <div className={css.head}><h2>{t('lastResults', { name: local(last.name) })}</h2><Link to={`/seasons/${last.code}`}>{t('seeResults')}</Link></div>
          <Figures season={last.code} />
        </section>
      )}
      <section>
        <div className={css.head}>
          <h2>{t('openProjects')}</h2>
          <Link to={ofSeason('/projects?status=PUBLISHED&sort=bidDeadline', season?.code)}>{t('browse')}</Link>
        </div>
        <DataState of={open}>
          {(page) => (page.items.length ? <ProjectCards projects={page.items} /> : <EmptyState title={t('noOpen')} why={t('noOpenWhy')} />)}
        </DataState>
      </section>
    </div>
  );
}
