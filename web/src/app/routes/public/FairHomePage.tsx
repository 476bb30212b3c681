import { useEffect } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { usePortal } from '@/lib/portal';
import { Figures } from '@/features/portal/components/Figures';
import { SeasonHero } from '@/features/portal/components/SeasonHero';
import { usePublicProjects } from '@/features/projects/api/usePublicProjects';
import { ProjectCards } from '@/features/projects/components/ProjectCards';
import css from './FairHomePage.module.css';

/** This year's fair at a glance, and what one can bid for now. */
export default function FairHomePage() {
  const { t } = useTranslation(['fair', 'common']);
  const { season } = usePortal();
  const open = usePublicProjects({ status: 'PUBLISHED', sort: 'bidDeadline', limit: 9 });
  useEffect(() => {
    document.title = t('common:brand');
  }, [t]);
  return (
    <div className={css.home}>
      {season
        ? <SeasonHero season={season} />
        : <><h1>{t('common:brand')}</h1><EmptyState title={t('noSeason')} why={t('noSeasonWhy')} /></>}
      {season && <Figures season={season.code} />}
      <section>
        <div className={css.head}>
          <h2>{t('openProjects')}</h2>
          <Link to="/projects?status=PUBLISHED&sort=bidDeadline">{t('browse')}</Link>
        </div>
        <DataState of={open}>
          {(page) => (page.items.length ? <ProjectCards projects={page.items} /> : <EmptyState title={t('noOpen')} why={t('noOpenWhy')} />)}
        </DataState>
      </section>
    </div>
  );
}
