import { useNavigate, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page, Section } from '@/components/Page';
import { useProfile } from '@/features/registration/api/useProfile';
import { ProfileForm } from '@/features/registration/components/ProfileForm';

export default function EditProfilePage() {
  const { t } = useTranslation('organisation');
  const { creditCode = '' } = useParams();
  const navigate = useNavigate();
  const profile = useProfile(creditCode);
  const here = `/o/${creditCode}/profile`;
  return (
    <Page title={t('change')} lead={profile.data?.facts.name} crumbs={[{ to: here, title: t('title') }]} narrow>
      <Section title={t('facts')}>
        <DataState of={profile} rows={10}>
          {(o) => <ProfileForm organisation={o} reload={async () => (await profile.refetch({ throwOnError: true })).data} onSaved={() => void navigate(here)} />}
        </DataState>
      </Section>
    </Page>
  );
}
