import type { ReactNode } from 'react';
import { Link } from 'react-router';
import css from './ActionLink.module.css';

/** A link that looks like a button: for an action that is another page. */
export function ActionLink({ to, plain, children }: { to: string; plain?: boolean; children: ReactNode }) {
  return <Link to={to} className={plain ? css.plain : css.primary}>{children}</Link>;
}
