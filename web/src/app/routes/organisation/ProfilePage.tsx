import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useHolds } from '@/lib/session';
import { useProfile } from '@/features/registration/api/useProfile';
import { ProfileView } from '@/features/registration/components/ProfileView';

export default function ProfilePage() {
  const { t } = useTranslation('organisation');
  const { creditCode = '' } = useParams();
  const profile = useProfile(creditCode);
  const admin = useHolds(['org-admin'], creditCode);
  const o = profile.data;
  return (
    <Page title={o?.profile.name ?? t('title')} lead={o && <StateTag of="organisationStatus" state={o.status} />}
      actions={o && admin && <ActionLink to={`/o/${creditCode}/profile/edit`}>{t('change')}</ActionLink>}>
      <DataState of={profile} rows={10}>{(data) => <ProfileView organisation={data} />}</DataState>
    </Page>
  );
}
