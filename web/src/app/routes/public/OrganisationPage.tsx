import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page, Section } from '@/components/Page';
import { CreditRecord } from '@/features/credit/components/CreditRecord';
import { useOrganisation } from '@/features/directory/api/useOrganisations';
import { PublicFacts } from '@/features/directory/components/PublicFacts';

export default function OrganisationPage() {
  const { t } = useTranslation(['directory', 'credit']);
  const { creditCode = '' } = useParams();
  const organisation = useOrganisation(creditCode);
  return (
    <Page title={organisation.data?.name ?? t('organisations.title')} crumbs={[{ to: '/organisations', title: t('organisations.title') }]}>
      <DataState of={organisation} rows={4}>
        {(o) => <div className="stack"><PublicFacts organisation={o} /><Section title={t('credit:title')}><CreditRecord reader={{ as: 'everyone', creditCode }} /></Section></div>}
      </DataState>
    </Page>
  );
}
