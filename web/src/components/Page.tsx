import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { useArrival } from '@/lib/arrival';
import css from './Page.module.css';

type Crumb = { to: string; title: string };

type Props = {
  title: string;
  /** What the page is about, in one sentence or a few tags. */
  lead?: ReactNode;
  crumbs?: readonly Crumb[];
  /** The page's one primary action and, if need be, a few others. */
  actions?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
};

/** The frame of every page: where one is, what it is called, what to do. */
export function Page({ title, lead, crumbs, actions, narrow, children }: Props) {
  const { t } = useTranslation('common');
  useEffect(() => {
    document.title = `${title} · ${t('brand')}`;
  }, [title, t]);
  return (
    <article className={narrow ? `${css.page} ${css.narrow}` : css.page}>
      {crumbs && (
        <nav aria-label={t('nav.breadcrumb')} className={css.crumbs}>
          {crumbs.map((c) => (
            <span key={c.to}>
              <Link to={c.to}>{c.title}</Link>
              <span aria-hidden="true"> / </span>
            </span>
          ))}
        </nav>
      )}
      <header className={css.head}>
        <div className={css.title}>
          <h1>{title}</h1>
          {lead && <div className={css.lead}>{lead}</div>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      {children}
    </article>
  );
}

/**
 * A part of a page with a heading of its own. With an id it is a place: an address that ends with it leads here, also where the
 * part comes after the page.
 */
export function Section({ id, title, extra, children }: { id?: string; title: string; extra?: ReactNode; children: ReactNode }) {
  const part = useRef<HTMLElement>(null);
  useArrival(id, part);
  return (
    <section id={id} ref={part} className={css.section}>
      <div className={css.sectionHead}>
        <h2>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}
