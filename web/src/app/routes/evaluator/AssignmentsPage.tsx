import { useTranslation } from 'react-i18next';
import { Page, Section } from '@/components/Page';
import { AssignmentList, EvaluationList } from '@/features/assessment/components/AssignmentList';

export default function AssignmentsPage() {
  const { t } = useTranslation('assessment');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('bids')}><AssignmentList /></Section>
      <Section title={t('deliveries')}><EvaluationList /></Section>
    </Page>
  );
}
