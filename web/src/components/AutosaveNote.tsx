import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SaveState } from '@/lib/autosave';
import { formatInstant } from '@/lib/dates';
import css from './AutosaveNote.module.css';

type Props = { state: SaveState; savedAt: string | undefined; retry: () => void };

/** Says whether a draft is saved, and when it last was. It never looks like "submitted": that is a Receipt. */
export function AutosaveNote({ state, savedAt, retry }: Props) {
  const { t } = useTranslation('common');
  const at = savedAt ? formatInstant(savedAt) : undefined;
  const text = {
    clean: at ? t('save.savedAt', { at }) : t('save.untouched'),
    dirty: t('save.dirty'),
    saving: t('save.saving'),
    saved: at ? t('save.savedAt', { at }) : t('save.saved'),
    refused: t('save.refused'),
    failed: t('save.failed'),
    stale: t('save.stale'),
  }[state];
  return (
    <div className={css.note} role="status">
      <span className={`${css.dot} ${css[state]}`} aria-hidden="true" />
      <span>{text}</span>
      {state === 'failed' && <Button size="small" onClick={retry}>{t('retry')}</Button>}
    </div>
  );
}
