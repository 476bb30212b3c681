import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { useWorkItems } from '@/features/work/api/useWorkItems';
import css from './WorkLink.module.css';

/** The way to what waits for me, with its number. */
export function WorkLink() {
  const { t } = useTranslation('common');
  const count = useWorkItems().data?.total ?? 0;
  return (
    <Link to="/work" className={css.work}>
      {t('nav.work')}
      {count > 0 && <span className={css.count}><span aria-hidden="true">{count}</span><span className="visually-hidden">{t('nav.workOf', { count })}</span></span>}
    </Link>
  );
}
