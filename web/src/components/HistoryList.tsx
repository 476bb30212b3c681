import type { ReactNode } from 'react';
import { useLabel } from '@/lib/useLabel';
import { Instant } from './Instant';
import css from './HistoryList.module.css';

export type HistoryEntry = { id: string; act: string; at: string; by: string; role?: string | null; reason?: string | null; detail?: ReactNode };

/** Who did what when, newest first. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  const label = useLabel();
  return (
    <ol className={css.history}>
      {entries.map((e) => (
        <li key={e.id}>
          <Instant at={e.at} />
          <div>
            <strong>{label('act', e.act)}</strong>
            <span className={css.by}>{e.by}{e.role && ` · ${label('role', e.role)}`}</span>
            {e.reason && <p className={css.reason}>{e.reason}</p>}
            {e.detail && <div className={css.detail}>{e.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
