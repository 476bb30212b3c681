import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { OwnProposals } from '@/features/programmes/components/OwnProposals';

export default function ProposalsPage() {
  const { t } = useTranslation('programmes');
  const { creditCode = '' } = useParams();
  return <Page title={t('proposalsTitle')} lead={t('proposalsLead')}><OwnProposals side={{ as: 'organisation', creditCode }} /></Page>;
}
