import { Suspense, useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useTranslation } from 'react-i18next';
import { usePortal } from '@/lib/portal';
import { Banner } from './Banner';
import { ExpiredNotice } from './ExpiredNotice';
import { Header } from './Header';
import { SideNav, useSideItems } from './SideNav';
import { Waiting } from './Waiting';
import css from './Frame.module.css';

/** The same frame around every page; in work areas with their navigation at the side. */
export function Frame() {
  const { t } = useTranslation('common');
  const { pathname } = useLocation();
  const { state } = useNavigation();
  const side = useSideItems();
  const portal = usePortal();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // A new page begins at its beginning also for those who do not see it.
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [pathname]);
  return (
    <>
      <a className={css.skip} href="#main">{t('skip')}</a>
      <Header side={side} banner={<Banner portal={portal} />} />
      <ExpiredNotice />
      <div className={side.length ? css.work : css.open} aria-busy={state !== 'idle'}>
        {side.length > 0 && <aside className={css.side}><SideNav groups={side} /></aside>}
        <main id="main" ref={main} tabIndex={-1} className={css.main}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <footer className={css.footer}>
        <p>{t('footer.text')}</p>
        <p>{t('footer.open')}</p>
      </footer>
      <ScrollRestoration />
    </>
  );
}
