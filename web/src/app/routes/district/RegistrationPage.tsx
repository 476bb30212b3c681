import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useRegistration } from '@/features/district/api/useRegistrations';
import { RegistrationActs } from '@/features/district/components/RegistrationActs';
import { RegistrationView } from '@/features/district/components/RegistrationView';

export default function RegistrationPage() {
  const { t } = useTranslation('district');
  const { registration = '' } = useParams();
  const found = useRegistration(registration);
  const r = found.data;
  return (
    <Page title={r?.profile.name ?? t('registrations.title')} crumbs={[{ to: '/d/registrations', title: t('registrations.title') }]}
      lead={r && <StateTag of="registrationStatus" state={r.status} />} actions={r && <RegistrationActs registration={r} reload={() => void found.refetch()} />}>
      <DataState of={found} rows={10}>{(data) => <RegistrationView registration={data} />}</DataState>
    </Page>
  );
}
