import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { baseUrl } from '@/lib/api';
import css from './imports.module.css';

type Props = { busy: boolean; chosen: string | undefined; onChosen: (file: File) => void };

/** A spreadsheet, chosen or dropped; and the template it should follow. */
export function FileDrop({ busy, chosen, onChosen }: Props) {
  const { t } = useTranslation('imports');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div className={over ? `${css.drop} ${css.over}` : css.drop}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        const file = e.dataTransfer.files[0];
        if (file && !busy) onChosen(file);
      }}>
      <input ref={input} type="file" accept=".xlsx,.csv" className="visually-hidden" tabIndex={-1} aria-label={t('choose')}
        onChange={(e) => {
          const file = e.target.files?.[0];
          e.target.value = '';
          if (file) onChosen(file);
        }} />
      <Button type={chosen ? 'default' : 'primary'} loading={busy} onClick={() => input.current?.click()}>{t(chosen ? 'chooseOther' : 'choose')}</Button>
      <p className="muted">{t('formats')}</p>
      <p><a href={`${baseUrl}/project-lists/template`} download>{t('template')}</a></p>
    </div>
  );
}
