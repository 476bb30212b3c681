import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { StatusTag } from '@/components/StatusTag';
import { local } from '@/lib/i18n';
import { ofSeason } from '@/lib/season';
import { NeedStep } from '@/features/consultations/components/NeedStep';
import { useTenantProject } from '@/features/projects/api/useTenantProject';
import type { TenantProject } from '@/features/projects/model';
import { ProjectActs } from '@/features/projects/components/ProjectActs';
import { ProjectReceipt } from '@/features/projects/components/ProjectReceipt';
import { SeasonOfProject } from '@/features/projects/components/SeasonOfProject';
import { TenantProjectView } from '@/features/projects/components/TenantProjectView';
import { useTenant } from '@/features/tenancy/api/useTenant';
import { useFundingChoices } from '../../useFundingChoices';
import { ProjectProcurement } from './ProjectProcurement';

type Done = { act: 'submit' | 'publish'; project: TenantProject };

export default function ProjectPage() {
  const { t } = useTranslation('projects');
  const { tenant = '', id = '' } = useParams();
  const location = useLocation() as { state: Done | null };
  const [done, setDone] = useState<Done | null>(location.state?.project ? location.state : null);
  const project = useTenantProject(tenant, id);
  const rules = useTenant(tenant);
  const funding = useFundingChoices(tenant);
  const p = project.data;
  const procedureName = (code: string) => {
    const procedure = rules.data?.procedures.find((x) => x.code === code);
    return procedure ? local(procedure.name) : code;
  };
  return (
    <Page
      title={p ? p.content.title || t('untitled') : t('office.title')}
      crumbs={[{ to: ofSeason(`/t/${tenant}/projects`, p?.season), title: t('office.title') }]}
      lead={p && <><StatusTag status={p.status} />{p.number && <span>{p.number}</span>}<SeasonOfProject project={p} reload={() => void project.refetch()} /></>}
      actions={p && <ProjectActs project={p} reload={() => void project.refetch()} onDone={(act, now) => setDone({ act, project: now })} />}
    >
      {done && <ProjectReceipt act={done.act} project={done.project} />}
      <DataState of={project} rows={12}>
        {(data) => {
          const view = (
            <>
            <NeedStep tenant={tenant} project={id} draft={data.status === 'DRAFT' || data.status === 'RETURNED'} reload={() => void project.refetch()} />
            <TenantProjectView project={data} reload={() => void project.refetch()} procedureName={procedureName}
              appropriationName={(a) => funding.find((f) => f.value === a)?.name ?? a} />
            </>
          );
          return data.publishedAt ? <ProjectProcurement project={data} reload={() => void project.refetch()}>{view}</ProjectProcurement> : view;
        }}
      </DataState>
    </Page>
  );
}
