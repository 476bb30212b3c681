import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { FollowedList } from '@/features/following/components/FollowedList';

export default function FollowedPage() {
  const { t } = useTranslation('following');
  const { creditCode = '' } = useParams();
  return <Page title={t('title')} lead={t('lead')} actions={<ActionLink to="/projects?status=PUBLISHED">{t('find')}</ActionLink>}><FollowedList creditCode={creditCode} /></Page>;
}
