import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import { formatCount, sum } from '@/lib/money';
import { useLive } from '../api/useLive';
import { useSeasonNumbers } from '../api/useSeasonNumbers';
import css from './Figures.module.css';

/** The season in numbers, those of the fair days as they change; without them the page says just as much, so a failure shows nothing. */
export function Figures({ season }: { season: string }) {
  const { t } = useTranslation('fair');
  const { data } = useSeasonNumbers(season);
  const live = useLive(season);
  if (!data) return null;
  const count = (cells: typeof data.projects) => cells.reduce((n, c) => n + c.projects, 0);
  return (
    <dl className={css.figures} aria-label={t('figures.title')}>
      <div><dt>{t('figures.projects')}</dt><dd>{formatCount(live?.projects ?? count(data.projects))}</dd></div>
      <div><dt>{t('figures.open')}</dt><dd>{formatCount(count(data.projects.filter((c) => c.status === 'PUBLISHED')))}</dd></div>
      <div><dt>{t('figures.budget')}</dt><dd><Money amount={live?.budget ?? sum(data.projects.map((c) => c.budget))} overview /></dd></div>
      <div><dt>{t('figures.organisations')}</dt><dd>{formatCount(data.organisations.reduce((n, o) => n + o.organisations, 0))}</dd></div>
      {live && (
        <>
          {live.meetings > 0 && <div><dt>{t('figures.meetings')}</dt><dd>{formatCount(live.meetings)}</dd></div>}
          {live.pledges > 0 && <div><dt>{t('figures.pledged', { count: live.pledges })}</dt><dd><Money amount={live.pledged} overview /></dd></div>}
          <div><dt>{t('figures.contracts')}</dt><dd>{formatCount(live.contracts)}</dd></div>
          <div><dt>{t('figures.contracted')}</dt><dd><Money amount={live.contracted} overview /></dd></div>
        </>
      )}
    </dl>
  );
}
