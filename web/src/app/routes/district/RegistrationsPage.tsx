import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { RegistrationList } from '@/features/district/components/RegistrationList';

export default function RegistrationsPage() {
  const { t } = useTranslation('district');
  return <Page title={t('registrations.title')} lead={t('registrations.lead')}><RegistrationList /></Page>;
}
