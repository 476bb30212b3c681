import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page, Section } from '@/components/Page';
import { OwnRegistrations } from '@/features/registration/components/OwnRegistrations';
import { RegistrationForm } from '@/features/registration/components/RegistrationForm';

export default function RegisterPage() {
  const { t } = useTranslation('organisation');
  const navigate = useNavigate();
  return (
    <Page title={t('registerTitle')} lead={t('registerLead')} narrow>
      <OwnRegistrations />
      <Section title={t('facts')}>
        <RegistrationForm onRegistered={(r) => void navigate(`/registrations/${r.id}`, { replace: true })} />
      </Section>
    </Page>
  );
}
