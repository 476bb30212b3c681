import { Link, useParams, useSearchParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { ExportEntries } from '@/features/budget/components/ExportEntries';
import { EntryList } from '@/features/budget/components/EntryList';
import type { EntryFilter } from '@/features/budget/model';

const names = ['year', 'appropriation', 'project', 'contract', 'account', 'month'] as const;

export default function BudgetEntriesPage() {
  const { t } = useTranslation('budget');
  const { tenant = '' } = useParams();
  const [params] = useSearchParams();
  const filter = Object.fromEntries(names.flatMap((n) => (params.get(n) ? [[n, params.get(n)]] : []))) as EntryFilter;
  return (
    <Page title={t('entries')} lead={t('entriesLead')} crumbs={[{ to: `/t/${tenant}/budget`, title: t('title') }]} actions={<ExportEntries tenant={tenant} filter={filter} />}>
      {Object.keys(filter).length > 0 && <p><Link to={`/t/${tenant}/budget/entries`}>{t('clear')}</Link></p>}
      <EntryList tenant={tenant} filter={filter} />
    </Page>
  );
}
