import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '@/lib/problem';
import { formatSize } from '@/lib/size';
import { ProblemAlert } from './ProblemAlert';
import css from './FileList.module.css';

/** A file of a list; where only its name is known, size and checksum are left out. */
export type ListedFile = { id: string; name: string; size?: number; sha256?: string };

type Props = {
  files: readonly ListedFile[];
  /** Where everyone can fetch a file. */
  href?: (file: ListedFile) => string;
  /** Fetches a file with the login, where only some may. */
  open?: (file: ListedFile) => Promise<void>;
};

/** Files to be downloaded, each with its size and checksum. */
export function FileList({ files, href, open }: Props) {
  const { t } = useTranslation('common');
  const [problem, setProblem] = useState<Problem | null>(null);
  const fetchIt = (file: ListedFile) => {
    setProblem(null);
    open?.(file).catch((error: unknown) => setProblem(asProblem(error)));
  };
  return (
    <>
      <ul className={css.files}>
        {files.map((f) => (
          <li key={f.id}>
            {href ? <a href={href(f)} download={f.name}>{f.name}</a> : open ? <button type="button" onClick={() => fetchIt(f)}>{f.name}</button> : f.name}
            {f.size !== undefined && <small>{formatSize(f.size)}</small>}
            {f.sha256 && <code title={t('file.checksum')}>{f.sha256}</code>}
          </li>
        ))}
      </ul>
      {problem && <ProblemAlert problem={problem} />}
    </>
  );
}
