import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { useOpenProjects } from '../api/useWishes';
import css from './meetings.module.css';

type Props = { of: ReturnType<typeof useOpenProjects>; value: string | undefined; choose: (id: string) => void };

/** One of a buyer's own projects that are open. */
export function OwnProjects({ of, value, choose }: Props) {
  const { t } = useTranslation('meetings');
  return (
    <Select className={css.finder} value={value ?? null} placeholder={t('wishes.project')} aria-label={t('wishes.project')} loading={of.isFetching}
      showSearch={{ optionFilterProp: 'label' }} options={(of.data?.items ?? []).map((p) => ({ value: p.id, label: p.title }))} onChange={choose} />
  );
}
