import { Link, useSearchParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { NoticeSettings } from '@/features/notices/components/NoticeSettings';
import { NoticesByThing } from '@/features/notices/components/NoticesByThing';

/** What I should hear of, and how it comes to me. */
export default function NoticesPage() {
  const { t } = useTranslation('notices');
  const settings = useSearchParams()[0].get('view') === 'settings';
  return settings
    ? <Page title={t('settings')} lead={t('settingsLead')} actions={<Link to="/notifications">{t('all')}</Link>}><NoticeSettings /></Page>
    : <Page title={t('title')} lead={t('lead')} actions={<Link to="/notifications?view=settings">{t('settings')}</Link>}><NoticesByThing /></Page>;
}
