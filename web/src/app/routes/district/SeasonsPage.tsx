import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { DistrictSeasonList } from '@/features/season/components/SeasonList';

export default function SeasonsPage() {
  const { t } = useTranslation('season');
  const admin = useHolds(['district-admin']);
  return <Page title={t('desk.title')} lead={t('desk.lead')} actions={admin && <ActionLink to="/d/seasons/new">{t('desk.open')}</ActionLink>}><DistrictSeasonList at="/d/seasons" /></Page>;
}
