import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { BudgetBar } from '@/components/BudgetBar';
import { DataState } from '@/components/DataState';
import { Money } from '@/components/Money';
import { Page, Section } from '@/components/Page';
import { formatMoney } from '@/lib/money';
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
            {data.pending && <Alert type="info" showIcon title={t('pendingTitle', { amount: formatMoney(data.pending) })} description={<>{t('pendingText')} <Link to={`/t/${tenant}/budget/changes`}>{t('changes.title')}</Link></>} />}
            {data.returnedReason && <Alert type="warning" showIcon title={t('returnedTitle')} description={t('returnedText', { reason: data.returnedReason })} />}
            <Section title={t('col.use')} extra={<Money amount={data.amount} />}><BudgetBar budget={data} /></Section>
            <Section title={t('entries')}><p className="muted">{t('savings')}</p><EntryList tenant={tenant} filter={{ appropriation: id }} /></Section>
          </>
        )}
      </DataState>
    </Page>
  );
}
