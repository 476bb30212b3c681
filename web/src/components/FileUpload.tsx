import { Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '@/lib/problem';
import { newKey } from '@/lib/intention';
import { formatSize } from '@/lib/size';
import { ProblemAlert } from './ProblemAlert';
import css from './FileUpload.module.css';

export type UploadedFile = { id: string; name: string; size: number; sha256: string };
export type Upload = (file: File, intention: string, onProgress: (percent: number) => void, signal: AbortSignal) => Promise<UploadedFile>;

type Sending = { file: File; intention: string; percent: number; problem?: Problem; abort: AbortController };

type Props = {
  /** Those that are there; of files kept by name alone, size and checksum are not known. */
  files: readonly (Pick<UploadedFile, 'id' | 'name'> & Partial<UploadedFile>)[];
  upload: Upload;
  onChange: (files: UploadedFile[]) => void;
  accept: string;
  hint: string;
  maxBytes?: number;
};

/** Files with their progress, a retry for each that failed, and their checksums once they are there. */
export function FileUpload({ files, upload, onChange, accept, hint, maxBytes = 20 * 1024 * 1024 }: Props) {
  const { t } = useTranslation('common');
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(files);
  const [sending, setSending] = useState<Sending[]>([]);
  const [tooLarge, setTooLarge] = useState<string[]>([]);
  const update = (intention: string, change: Partial<Sending>) =>
    setSending((all) => all.map((s) => (s.intention === intention ? { ...s, ...change } : s)));
  const forget = (intention: string) => setSending((all) => all.filter((s) => s.intention !== intention));

  const send = async (s: Sending) => {
    try {
      const uploaded = await upload(s.file, s.intention, (percent) => update(s.intention, { percent }), s.abort.signal);
      done.current = [...done.current, uploaded];
      onChange([...done.current] as UploadedFile[]);
      forget(s.intention);
    } catch (error) {
      if (!s.abort.signal.aborted) update(s.intention, { problem: asProblem(error) });
    }
  };
  const choose = (chosen: File[]) => {
    done.current = files;
    setTooLarge(chosen.filter((f) => f.size > maxBytes).map((f) => f.name));
    const fresh = chosen.filter((f) => f.size <= maxBytes).map((file) => ({ file, intention: newKey(), percent: 0, abort: new AbortController() }));
    setSending((all) => [...all, ...fresh]);
    fresh.forEach((s) => void send(s));
  };
  const remove = (id: string) => {
    done.current = files.filter((f) => f.id !== id);
    onChange([...done.current] as UploadedFile[]);
  };
  return (
    <div className={css.upload}>
      <input ref={input} type="file" multiple accept={accept} className="visually-hidden" tabIndex={-1} aria-label={t('file.choose')}
        onChange={(e) => {
          choose([...(e.target.files ?? [])]);
          e.target.value = '';
        }} />
      <Button onClick={() => input.current?.click()}>{t('file.choose')}</Button>
      <p className={css.hint}>{hint}</p>
      {tooLarge.length > 0 && <p role="alert" className={css.refused}>{t('file.tooLarge', { names: tooLarge.join(t('listSeparator')), max: formatSize(maxBytes) })}</p>}
      <ul>
        {files.map((f) => (
          <li key={f.id}>
            <span className={css.name}>{f.name}</span> {f.size !== undefined && <small>{formatSize(f.size)}</small>}
            <Button size="small" type="text" onClick={() => remove(f.id)} aria-label={t('file.removeNamed', { name: f.name })}>{t('remove')}</Button>
            {f.sha256 && <code title={t('file.checksum')}>{f.sha256}</code>}
          </li>
        ))}
        {sending.map((s) => (
          <li key={s.intention}>
            <span className={css.name}>{s.file.name}</span> <small>{formatSize(s.file.size)}</small>
            <Button size="small" type="text" onClick={() => { s.abort.abort(); forget(s.intention); }}>{t('cancel')}</Button>
            {s.problem
              ? <ProblemAlert problem={s.problem} retry={() => {
                  update(s.intention, { problem: undefined as never, percent: 0 });
                  void send(s);
                }} />
              : <Progress percent={s.percent} size="small" aria-label={s.file.name} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
