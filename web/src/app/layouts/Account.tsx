import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { logout, manageAccount } from '@/lib/auth';
import { local } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import css from './Account.module.css';

/** Who is logged in, as what, and the way out. */
export function Account() {
  const { t } = useTranslation('common');
  const label = useLabel();
  const { me } = useSession();
  if (!me) return null;
  return (
    <details className={css.account} onKeyDown={(e) => {
      if (e.key !== 'Escape' || !e.currentTarget.open) return;
      e.currentTarget.open = false;
      e.currentTarget.querySelector('summary')?.focus();
    }}>
      <summary aria-label={`${t('nav.account')} ${me.name}`}>{me.name}</summary>
      <div className={css.panel}>
        <p className={css.name}>{me.name}<small>{me.username}</small></p>
        <ul>
          {me.memberships.map((m) => <li key={m.scope + m.id + m.role}>{local(m.name)} · {label('role', m.role)}{m.onBehalf && ` · ${t('nav.onBehalf', { name: m.onBehalf })}`}</li>)}
          {me.memberships.length === 0 && <li>{t('nav.noMembership')}</li>}
        </ul>
        {me.memberships.length === 0 && <ActionLink plain to="/register">{t('nav.register')}</ActionLink>}
        {me.memberships.length > 0 && <ActionLink plain to="/roles">{t('nav.roles')}</ActionLink>}
        <Button block onClick={() => void manageAccount()}>{t('nav.accountSettings')}</Button>
        <Button block onClick={() => void logout()}>{t('nav.logout')}</Button>
      </div>
    </details>
  );
}
