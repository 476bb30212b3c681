import { Link, useNavigate, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { ofSeason } from '@/lib/season';
import { useTenantProject } from '@/features/projects/api/useTenantProject';
import { ProjectEditor } from '@/features/projects/components/ProjectEditor';
import { useTenant } from '@/features/tenancy/api/useTenant';
import { useFundingChoices } from '../../useFundingChoices';

export default function ProjectEditorPage() {
  const { t } = useTranslation('projects');
  const { tenant = '', id = '' } = useParams();
  const navigate = useNavigate();
  const project = useTenantProject(tenant, id);
  const rules = useTenant(tenant);
  const funding = useFundingChoices(tenant);
  const here = `/t/${tenant}/projects/${id}`;
  return (
    <Page title={t('editor.title')} lead={project.data?.content.title} narrow
      crumbs={[{ to: ofSeason(`/t/${tenant}/projects`, project.data?.season), title: t('office.title') }, { to: here, title: t('editor.toProject') }]}>
      <DataState of={project} rows={10}>
        {(p) => (p.status === 'DRAFT' || p.status === 'RETURNED' ? (
          <DataState of={rules} rows={10}>
            {(r) => <ProjectEditor key={id} project={p} rules={r} funding={funding} onSubmitted={(now) => void navigate(here, { state: { act: 'submit', project: now } })} />}
          </DataState>
        ) : <EmptyState title={t('editor.notEditable')} why={t('editor.notEditableWhy')} action={<Link to={here}>{t('editor.toProject')}</Link>} />)}
      </DataState>
    </Page>
  );
}
