import { useParams, useSearchParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { FundingShares } from '@/features/pledges/components/FundingShares';
import { CompareProjects } from '@/features/projects/components/CompareProjects';

const MOST = 4;

/** Up to four projects, named in the address, side by side. */
export default function ComparePage() {
  const { t } = useTranslation(['following', 'projects', 'pledges']);
  const { creditCode = '' } = useParams();
  const [params] = useSearchParams();
  const ids = [...new Set(params.getAll('project'))].slice(0, MOST);
  return (
    <Page title={t('projects:compare.title')} crumbs={[{ to: `/o/${creditCode}/followed`, title: t('title') }]}>
      {ids.length === 0 ? <EmptyState title={t('nothingChosen')} why={t('compareHint')} />
        : <CompareProjects ids={ids} extra={{ label: t('pledges:shares.title'), cell: (p) => <FundingShares project={p.id} /> }} />}
    </Page>
  );
}
