import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSize } from '@/lib/size';
import css from './FileUpload.module.css';

type Props = { label: string; files: readonly File[]; onChange: (files: File[]) => void; accept: string; hint?: string; maxBytes?: number };

/** Files that are chosen now and sent with what they belong to; on a phone the camera is one of the choices. */
export function FilePicker({ label, files, onChange, accept, hint, maxBytes = 20 * 1024 * 1024 }: Props) {
  const { t } = useTranslation('common');
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState<string[]>([]);
  const choose = (chosen: File[]) => {
    setTooLarge(chosen.filter((f) => f.size > maxBytes).map((f) => f.name));
    onChange([...files, ...chosen.filter((f) => f.size <= maxBytes)]);
  };
  return (
    <div className={css.upload}>
      <input ref={input} type="file" multiple accept={accept} className="visually-hidden" tabIndex={-1} aria-label={label}
        onChange={(e) => {
          choose([...(e.target.files ?? [])]);
          e.target.value = '';
        }} />
      <Button onClick={() => input.current?.click()}>{label}</Button>
      {hint && <p className={css.hint}>{hint}</p>}
      {tooLarge.length > 0 && <p role="alert" className={css.refused}>{t('file.tooLarge', { names: tooLarge.join(t('listSeparator')), max: formatSize(maxBytes) })}</p>}
      <ul>
        {files.map((f, i) => (
          <li key={i}>
            <span className={css.name}>{f.name}</span> <small>{formatSize(f.size)}</small>
            <Button size="small" type="text" onClick={() => onChange(files.filter((_, at) => at !== i))} aria-label={t('file.removeNamed', { name: f.name })}>{t('remove')}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
