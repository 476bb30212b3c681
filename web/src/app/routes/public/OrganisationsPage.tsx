import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { OrganisationList } from '@/features/directory/components/OrganisationList';

export default function OrganisationsPage() {
  const { t } = useTranslation('directory');
  return <Page title={t('organisations.title')} lead={t('organisations.lead')}><OrganisationList /></Page>;
}
