import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, NavLink, useLocation, useNavigate, useSearchParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { login } from '@/lib/auth';
import { switchLanguage } from '@/lib/i18n';
import { currentLanguage } from '@/lib/language';
import { usePortal } from '@/lib/portal';
import { ofSeason } from '@/lib/season';
import { useSession } from '@/lib/session';
import { Account } from './Account';
import { SideNav, type NavGroup } from './SideNav';
import { Switcher } from './Switcher';
import { WorkLink } from './WorkLink';
import css from './Header.module.css';

/** The same header everywhere: where one is, search, work list, language, account. */
export function Header({ side, banner }: { side: readonly NavGroup[]; banner: ReactNode }) {
  const { t } = useTranslation('common');
  const { status } = useSession();
  return (
    <header>
      {banner}
      <div className={css.header}>
        <Menu side={side} />
        <Link to="/" className={css.brand}>
          <img src="/favicon.svg" alt="" width={28} height={28} />
          <span>{t('brand')}</span>
        </Link>
        <nav aria-label={t('nav.main')} className={css.links}><Links /></nav>
        <Search />
        <div className={css.tools}>
          {status === 'signedIn' && <Switcher />}
          {status === 'signedIn' && <WorkLink />}
          <LanguageButton />
          {status === 'signedIn' ? <Account /> : <Login waits={status === 'loading'} />}
        </div>
      </div>
    </header>
  );
}

function Login({ waits }: { waits: boolean }) {
  const { t } = useTranslation('common');
  if (!usePortal().loginsOpen) return <span className={css.shut}>{t('gate.shutTitle')}</span>;
  return <Button type="primary" onClick={() => void login()} disabled={waits}>{t('nav.login')}</Button>;
}

function Links() {
  const { t } = useTranslation('common');
  const look = ({ isActive }: { isActive: boolean }) => (isActive ? css.here : undefined);
  return (
    <>
      <NavLink to="/" end className={look}>{t('nav.home')}</NavLink>
      <NavLink to="/projects" className={look}>{t('nav.projects')}</NavLink>
      <NavLink to="/tenants" className={look}>{t('nav.tenants')}</NavLink>
      <NavLink to="/organisations" className={look}>{t('nav.organisations')}</NavLink>
      <NavLink to="/foundations" className={look}>{t('nav.foundations')}</NavLink>
      <NavLink to="/contracts" className={look}>{t('nav.contracts')}</NavLink>
    </>
  );
}

function Search() {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  // On the list itself its own filters are the search.
  if (pathname === '/projects') return <span className={css.search} />;
  return (
    <form role="search" aria-label={t('nav.search')} className={css.search} onSubmit={(e) => {
      e.preventDefault();
      const q = String(new FormData(e.currentTarget).get('q') ?? '').trim();
      void navigate(ofSeason(q ? `/projects?q=${encodeURIComponent(q)}` : '/projects', params.get('season')));
    }}>
      <input type="search" name="q" aria-label={t('nav.search')} placeholder={t('nav.search')} defaultValue={params.get('q') ?? ''} />
    </form>
  );
}

function LanguageButton() {
  const { t } = useTranslation('common');
  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  return <Button type="text" lang={other} onClick={() => void switchLanguage(other)}>{t('nav.otherLanguage')}</Button>;
}

/** The navigation of narrow screens: a drawer, made of the browser's own dialog. */
function Menu({ side }: { side: readonly NavGroup[] }) {
  const { t } = useTranslation('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const { pathname } = useLocation();
  useEffect(() => dialog.current?.close?.(), [pathname]);
  return (
    <div className={css.menu}>
      <button type="button" className={css.burger} aria-label={t('nav.menu')} onClick={() => dialog.current?.showModal()}>
        <span /><span /><span />
      </button>
      <dialog ref={dialog} className={css.drawer} aria-label={t('nav.menu')} onClick={(e) => e.target === dialog.current && dialog.current.close()}>
        <div className={css.inside}>
          <Button type="text" className={css.close} onClick={() => dialog.current?.close()}>{t('nav.close')}</Button>
          <nav aria-label={t('nav.main')} className={css.drawerLinks}><Links /></nav>
          <SideNav groups={side} />
        </div>
      </dialog>
    </div>
  );
}
