import { useNavigate, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { local } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { homeOf } from '../homeOf';
import css from './Switcher.module.css';

/** For people who act for more than one tenant or organisation: which one now. */
export function Switcher() {
  const { t } = useTranslation('common');
  const { me } = useSession();
  const navigate = useNavigate();
  const here = useParams();
  const places = [...new Map((me?.memberships ?? []).filter((m) => m.scope !== 'DISTRICT').map((m) => [m.id, m])).values()];
  const current = places.find((m) => m.id === (here.tenant ?? here.creditCode));
  if (places.length < 2) return null;
  return (
    <select className={css.switch} aria-label={t('nav.switch')} value={current?.id ?? ''} onChange={(e) => {
      const to = places.find((m) => m.id === e.target.value);
      if (to) void navigate(homeOf(to) ?? '/work');
    }}>
      {!current && <option value="">{t('nav.switch')}</option>}
      {places.map((m) => <option key={m.id} value={m.id}>{local(m.name)}</option>)}
    </select>
  );
}
