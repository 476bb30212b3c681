import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page, Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { AnswerContest } from '@/features/credit/components/ContestActs';
import { CreditRecord } from '@/features/credit/components/CreditRecord';
import { useRegistration } from '@/features/district/api/useRegistrations';
import { RegistrationActs } from '@/features/district/components/RegistrationActs';
import { RegistrationView } from '@/features/district/components/RegistrationView';

export default function OrganisationPage() {
  const { t } = useTranslation(['district', 'credit']);
  const { creditCode = '' } = useParams();
  const organisation = useRegistration(creditCode);
  const o = organisation.data;
  return (
    <Page title={o?.profile.name ?? t('registrations.title')} crumbs={[{ to: '/d/organisations', title: t('registrations.title') }]}
      lead={o && <StateTag of="organisationStatus" state={o.status} />}
      actions={o && <RegistrationActs organisation={o} reload={() => void organisation.refetch()} />}>
      <DataState of={organisation} rows={10}>{(data) => <RegistrationView organisation={data} />}</DataState>
      <Section title={t('credit:title')}><CreditRecord reader={{ as: 'district', creditCode }} acts={(entry) => <AnswerContest entry={entry} creditCode={creditCode} />} /></Section>
    </Page>
  );
}
