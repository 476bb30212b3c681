import type { ReactNode } from 'react';
import css from './EmptyState.module.css';

/** Why there is nothing here, and what to do about it. */
export function EmptyState({ title, why, action }: { title: string; why?: string; action?: ReactNode }) {
  return (
    <div className={css.empty}>
      <p className={css.title}>{title}</p>
      {why && <p className={css.why}>{why}</p>}
      {action}
    </div>
  );
}
