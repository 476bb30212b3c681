import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page, Section } from '@/components/Page';
import { local } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { NoticeList } from '@/features/notices/components/NoticeList';
import { Desk } from '@/features/work/components/Desk';
import { homeOf } from '../../homeOf';

/** Where everyone starts: what waits for me, by when. */
export default function WorkListPage() {
  const { t } = useTranslation(['work', 'common']);
  const label = useLabel();
  const { me } = useSession();
  return (
    <Page title={t('title')} lead={t('lead')} actions={<ActionLink plain to="/calendar">{t('calendar.toCalendar')}</ActionLink>}>
      <div className="two">
        <div><Desk /></div>
        <div>
          <Section title={t('notifications')}><NoticeList /></Section>
          <Section title={t('areas')}>
            <ul className="plain-list">
              {me?.memberships.map((m) => {
                const home = homeOf(m);
                return <li key={m.scope + m.id + m.role}>{home ? <Link to={home}>{local(m.name)}</Link> : local(m.name)} · {label('role', m.role)}</li>;
              })}
            </ul>
            {me?.memberships.length === 0 && <><p>{t('noArea')}</p><ActionLink to="/register">{t('common:nav.register')}</ActionLink></>}
          </Section>
        </div>
      </div>
    </Page>
  );
}
