import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { ChangeList } from '@/features/budget/components/ChangeList';
import { ProposeChange } from '@/features/budget/components/ProposeChange';

export default function BudgetChangesPage() {
  const { t } = useTranslation('budget');
  const { tenant = '' } = useParams();
  const finance = useHolds(['finance'], tenant);
  return (
    <Page title={t('changes.title')} lead={t('changes.lead')} crumbs={[{ to: `/t/${tenant}/budget`, title: t('title') }]} actions={finance && <ProposeChange tenant={tenant} />}>
      <ChangeList tenant={tenant} />
    </Page>
  );
}
