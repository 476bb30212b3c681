import { useTranslation } from 'react-i18next';
import css from './Loading.module.css';

/** Something on its way, in the shape of so many lines. */
export function Loading({ rows }: { rows: number }) {
  const { t } = useTranslation('common');
  return (
    <div role="status" aria-label={t('loading')}>
      <div aria-busy="true" className={css.lines}>{Array.from({ length: rows }, (_, i) => <div key={i} />)}</div>
    </div>
  );
}
