import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { useProfile } from '@/features/registration/api/useProfile';
import { ProfileView } from '@/features/registration/components/ProfileView';
import { ProposeFacts } from '@/features/registration/components/ProposeFacts';

export default function ProfilePage() {
  const { t } = useTranslation('organisation');
  const { creditCode = '' } = useParams();
  const profile = useProfile(creditCode);
  const admin = useHolds(['org-admin'], creditCode);
  const o = profile.data;
  return (
    <Page title={o?.facts.name ?? t('title')}
      actions={o && admin && <><ProposeFacts organisation={o} reload={() => void profile.refetch()} /><ActionLink to={`/o/${creditCode}/profile/edit`}>{t('change')}</ActionLink></>}>
      <DataState of={profile} rows={10}>{(data) => <ProfileView organisation={data} />}</DataState>
    </Page>
  );
}
