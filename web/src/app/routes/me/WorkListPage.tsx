import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Page, Section } from '@/components/Page';
import { local } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { NoticeList } from '@/features/notices/components/NoticeList';
import { WorkList } from '@/features/work/components/WorkList';
import { homeOf } from '../../homeOf';
import { useWorkItems } from '@/features/work/api/useWorkItems';

/** Where everyone starts: what waits for me, by when. */
export default function WorkListPage() {
  const { t } = useTranslation(['work', 'common']);
  const label = useLabel();
  const { me } = useSession();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="two">
        <DataState of={useWorkItems()}>
          {(page) => (page.items.length ? <WorkList items={page.items} /> : <EmptyState title={t('empty.title')} why={t('empty.why')} />)}
        </DataState>
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
