import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { BudgetBar } from '@/components/BudgetBar';
import { DataState } from '@/components/DataState';
import { Money } from '@/components/Money';
import { Page, Section } from '@/components/Page';
import { useLabel } from '@/lib/useLabel';
import { useAppropriation } from '@/features/budget/api/useAppropriation';
import { EntryList } from '@/features/budget/components/EntryList';

export default function AppropriationPage() {
  const { t } = useTranslation('budget');
  const label = useLabel();
  const { tenant = '', id = '' } = useParams();
  const appropriation = useAppropriation(tenant, id);
  const a = appropriation.data;
  return (
    <Page
      title={a ? t('name', { year: a.fiscalYear, source: label('fundingSource', a.source) }) : t('title')}
      crumbs={[{ to: `/t/${tenant}/budget`, title: t('title') }]}
      lead={a?.note}
    >
      <DataState of={appropriation}>
        {(data) => (
          <>
            <Section title={t('col.use')} extra={<Money amount={data.amount} />}><BudgetBar budget={data} /></Section>
            <Section title={t('entries')}><EntryList tenant={tenant} filter={{ appropriation: id }} /></Section>
          </>
        )}
      </DataState>
    </Page>
  );
}
