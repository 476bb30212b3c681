import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { OrganisationList, ProposalList } from '@/features/district/components/OrganisationList';

export default function OrganisationsPage() {
  const { t } = useTranslation('district');
  return <Page title={t('organisations.title')} lead={t('organisations.lead')}><ProposalList /><OrganisationList /></Page>;
}
