import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import { formatCount } from '@/lib/money';
import { useStatistics } from '../api/useStatistics';
import css from './Figures.module.css';

/** The season in four numbers; without them the page says just as much, so a failure shows nothing. */
export function Figures() {
  const { t } = useTranslation('fair');
  const { data } = useStatistics();
  if (!data) return null;
  return (
    <dl className={css.figures} aria-label={t('figures.title')}>
      <div><dt>{t('figures.projects')}</dt><dd>{formatCount(data.projects)}</dd></div>
      <div><dt>{t('figures.open')}</dt><dd>{formatCount(data.open)}</dd></div>
      <div><dt>{t('figures.budget')}</dt><dd><Money amount={data.budget} overview /></dd></div>
      <div><dt>{t('figures.organisations')}</dt><dd>{formatCount(data.organisations)}</dd></div>
    </dl>
  );
}
