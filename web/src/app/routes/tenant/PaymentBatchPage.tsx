import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page, Section } from '@/components/Page';
import { ApproveBatch } from '@/features/contracting/components/ApproveBatch';
import { BankAnswer } from '@/features/contracting/components/BankAnswer';

export default function PaymentBatchPage() {
  const { t } = useTranslation('contracting');
  const { tenant = '' } = useParams();
  return (
    <Page title={t('batch.title')} lead={t('batch.lead')} crumbs={[{ to: `/t/${tenant}/payments`, title: t('payments.title') }]}>
      <Section title={t('batch.approve')}><ApproveBatch tenant={tenant} /></Section>
      <Section title={t('batch.bank')}><BankAnswer tenant={tenant} /></Section>
    </Page>
  );
}
