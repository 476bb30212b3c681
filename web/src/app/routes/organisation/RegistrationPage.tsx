import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useRegistration } from '@/features/registration/api/useRegistrations';
import { OwnRegistration } from '@/features/registration/components/OwnRegistration';

export default function RegistrationPage() {
  const { t } = useTranslation('organisation');
  const { registration = '' } = useParams();
  const own = useRegistration(registration);
  return (
    <Page title={own.data?.profile.name ?? t('registerTitle')} lead={own.data && <StateTag of="registrationStatus" state={own.data.status} />} crumbs={[{ to: '/register', title: t('registerTitle') }]} narrow>
      <DataState of={own} rows={10}>{(r) => <OwnRegistration registration={r} reload={() => void own.refetch()} />}</DataState>
    </Page>
  );
}
