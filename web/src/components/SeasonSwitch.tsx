import { useTranslation } from 'react-i18next';
import { local } from '@/lib/i18n';
import { everySeason, useSeasonList, type ChosenSeason } from '@/lib/season';
import css from './SeasonSwitch.module.css';

/** Chooses the fair that a page shows, in its address. A page with one fair only has nothing to choose. */
export function SeasonSwitch({ of: { value, all, choose } }: { of: ChosenSeason }) {
  const { t } = useTranslation('common');
  const seasons = useSeasonList();
  const known = value === everySeason || seasons.some((s) => s.code === value);
  if (seasons.length + (all ? 1 : 0) < 2) return null;
  return (
    <label className={css.season}>
      <span>{t('season.label')}</span>
      <select value={value ?? ''} onChange={(e) => choose(e.target.value)}>
        {!known && <option value={value ?? ''}>{value}</option>}
        {seasons.map((s) => <option key={s.code} value={s.code}>{local(s.name)}{s.running ? ` · ${t('season.running')}` : ''}</option>)}
        {all && <option value={everySeason}>{t('season.all')}</option>}
      </select>
    </label>
  );
}
