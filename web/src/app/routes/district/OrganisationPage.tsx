import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page, Section } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { AnswerContest } from '@/features/credit/components/ContestActs';
import { CreditRecord } from '@/features/credit/components/CreditRecord';
import { useOrganisation } from '@/features/district/api/useOrganisations';
import { OrganisationActs } from '@/features/district/components/OrganisationActs';
import { OrganisationView } from '@/features/district/components/OrganisationView';
import { InviteAdministrator } from '@/features/members/components/InviteAdministrator';

export default function OrganisationPage() {
  const { t } = useTranslation(['district', 'credit', 'organisation', 'members']);
  const { creditCode = '' } = useParams();
  const organisation = useOrganisation(creditCode);
  const admin = useHolds(['district-admin']);
  const o = organisation.data;
  return (
    <Page title={o?.facts.name ?? t('organisations.title')} crumbs={[{ to: '/d/organisations', title: t('organisations.title') }]}
      actions={o && <OrganisationActs organisation={o} reload={() => void organisation.refetch()} />}>
      <DataState of={organisation} rows={10}>{(data) => <OrganisationView organisation={data} reload={() => void organisation.refetch()} />}</DataState>
      {o && admin && <Section title={t('organisations.people')}><p className="muted">{t('organisations.peopleText')}</p><InviteAdministrator place={{ scope: 'ORGANISATION', id: creditCode }} name={o.facts.name} /></Section>}
      <Section id="credit" title={t('credit:title')}><CreditRecord reader={{ as: 'district', creditCode }} acts={(entry) => <AnswerContest entry={entry} creditCode={creditCode} />} /></Section>
    </Page>
  );
}
