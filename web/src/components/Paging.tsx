import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListState } from '@/lib/listState';
import css from './Paging.module.css';

/** The ways through a list that is paged by cursor; nothing where all of it is shown. */
export function Pager({ list, next }: { list: Pick<ListState<never>, 'previous' | 'next'>; next: string | null | undefined }) {
  const { t } = useTranslation('common');
  if (!list.previous && !next) return null;
  return (
    <nav className={css.pages} aria-label={t('list.pages')}>
      <Button disabled={!list.previous} onClick={list.previous}>{t('list.previous')}</Button>
      <Button disabled={!next} onClick={() => next && list.next(next)}>{t('list.next')}</Button>
    </nav>
  );
}

/** The way to more of a list that grows; nothing where there is no more. */
export function More({ there, loading = false, show }: { there: boolean; loading?: boolean; show: () => unknown }) {
  const { t } = useTranslation('common');
  return there && <Button loading={loading} onClick={() => void show()}>{t('list.more')}</Button>;
}
