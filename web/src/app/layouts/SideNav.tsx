import { NavLink, generatePath, useMatches, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { local } from '@/lib/i18n';
import { allows, useSession, type Membership } from '@/lib/session';
import type { Area, PageSpec, WorkHandle } from '../pages/page';
import css from './SideNav.module.css';

export type NavGroup = { title?: string; items: { to: string; label: string }[] };

const areaOf: Record<Membership['scope'], Area> = { TENANT: 'tenant', ORGANISATION: 'organisation', DISTRICT: 'district' };
const param: Record<Area, string> = { me: '', tenant: 'tenant', organisation: 'creditCode', district: '' };

/** What the navigation of the work area offers here and to this person; empty on public pages. */
export function useSideItems(): NavGroup[] {
  const { t } = useTranslation('common');
  const { me } = useSession();
  const here = useParams();
  const pages = useMatches().flatMap((m) => (m.handle as WorkHandle | undefined)?.pages ?? []);
  if (!me || !pages.length) return [];
  const current = me.memberships.find((m) => m.id === (here.tenant ?? here.creditCode)) ?? me.memberships[0];
  const group = (area: Area, params: Record<string, string>): NavGroup['items'] =>
    pages
      .filter((p): p is PageSpec & { menu: object } => p.menu?.area === area && allows(p.access, me, params) && (p.menu.only?.(params[param[area]] ?? '') ?? true))
      .map((p) => ({ to: generatePath(p.path, params), label: t(`menu.${p.menu.label}`) }));
  const groups: NavGroup[] = [{ items: group('me', {}) }];
  if (current) {
    const area = areaOf[current.scope];
    groups.push({ title: local(current.name), items: group(area, param[area] ? { [param[area]]: current.id } : {}) });
  }
  return groups.filter((g) => g.items.length);
}

export function SideNav({ groups }: { groups: readonly NavGroup[] }) {
  const { t } = useTranslation('common');
  return (
    <nav aria-label={t('nav.side')} className={css.side}>
      {groups.map((g) => (
        <div key={g.title ?? ''}>
          {g.title && <p className={css.title}>{g.title}</p>}
          <ul>
            {g.items.map((i) => (
              <li key={i.to}><NavLink to={i.to} className={({ isActive }) => (isActive ? css.here : css.item)}>{i.label}</NavLink></li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
