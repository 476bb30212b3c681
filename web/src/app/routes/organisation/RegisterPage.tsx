import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page, Section } from '@/components/Page';
import { RegistrationForm } from '@/features/registration/components/RegistrationForm';

export default function RegisterPage() {
  const { t } = useTranslation('organisation');
  const navigate = useNavigate();
  return (
    <Page title={t('registerTitle')} lead={t('registerLead')} narrow>
      <Section title={t('facts')}>
        <RegistrationForm onRegistered={(o) => void navigate(`/o/${o.creditCode}/profile`, { replace: true })} />
      </Section>
    </Page>
  );
}
