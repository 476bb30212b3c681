import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page, Section } from '@/components/Page';
import { SeasonName } from '@/components/SeasonName';
import { StatusTag } from '@/components/StatusTag';
import { loadTexts, local } from '@/lib/i18n';
import { ofSeason } from '@/lib/season';
import { useHolds } from '@/lib/session';
import { useTenantName } from '@/lib/tenants';
import { FundingShares } from '@/features/pledges/components/FundingShares';
import { usePublicProject } from '@/features/projects/api/usePublicProject';
import { PublishedProjectView } from '@/features/projects/components/PublishedProjectView';
import { useTenant } from '@/features/tenancy/api/useTenant';

/** Few projects' needs were put before the public: it may come after the page can be used. */
const PublishedNeed = lazy(async () => {
  const [{ PublishedNeed: need }] = await Promise.all([import('@/features/consultations/components/PublishedNeed'), loadTexts(['consultations'])]);
  return { default: need };
});

/** Who only looks does not load what an organisation needs. */
const OrganisationAside = lazy(async () => {
  const [aside] = await Promise.all([import('../../OrganisationAside'), loadTexts(['bids', 'pledges', 'following', 'remedies', 'official', 'supplements'])]);
  return aside;
});

export default function ProjectPage() {
  const { t } = useTranslation(['projects', 'pledges']);
  const { id = '' } = useParams();
  const project = usePublicProject(id);
  const tenant = useTenant(project.data?.tenant);
  const tenantName = useTenantName();
  const procedureName = (code: string) => {
    const procedure = tenant.data?.procedures.find((p) => p.code === code);
    return procedure ? local(procedure.name) : code;
  };
  const acts = useHolds(['org-admin', 'org-staff']);
  const p = project.data;
  return (
    <Page
      title={p?.content.title ?? t('title')}
      crumbs={[{ to: ofSeason('/projects', p?.season), title: t('title') }]}
      lead={p && <><StatusTag status={p.status} /><span>{tenantName(p.tenant)}</span><span>{p.number}</span><SeasonName season={p.season} /></>}
    >
      <DataState of={project} rows={12}>
        {(data) => (
          <PublishedProjectView project={data} procedureName={procedureName} funding={<><Section title={t('pledges:shares.title')}><FundingShares project={data.id} /></Section><Suspense fallback={null}><PublishedNeed project={data.id} /></Suspense></>}
            aside={acts && <Suspense fallback={null}><OrganisationAside project={data} /></Suspense>} />
        )}
      </DataState>
    </Page>
  );
}
