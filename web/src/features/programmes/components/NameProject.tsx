import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { useOwnProjects } from '../api/useOwnProjects';
import { useProposalAct } from '../api/useOwnProposals';
import type { Proposal } from '../model';

/** Says which of the buyer's projects came of an accepted proposal, so that the foundation is asked for its pledge. */
export function NameProject({ tenant, proposal: o, reload }: { tenant: string; proposal: Proposal; reload: () => void }) {
  const { t } = useTranslation(['programmes', 'common']);
  const [q, setQ] = useState('');
  const projects = useOwnProjects(tenant, q);
  const act = useProposalAct({ as: 'tenant', tenant });
  return (
    <FormAct<{ projectId: string }> primary={!o.projectId} name={`proposal.project.${o.id}`} act={t(o.projectId ? 'renameProject' : 'nameProject')} title={t('nameProject')} consequence={t('nameProjectText')}
      version={o.version} reload={reload} initial={o.projectId ? { projectId: o.projectId } : {}}
      perform={({ projectId }, intention, version = o.version) => act.mutateAsync({ act: 'name', id: o.id, version, projectId, intention })}>
      <Form.Item name="projectId" label={t('project')} rules={[{ required: true, message: t('common:form.required') }]}>
        <Select showSearch={{ filterOption: false, onSearch: setQ }} options={(projects.data?.items ?? []).map((p) => ({ value: p.id, label: p.title }))} />
      </Form.Item>
    </FormAct>
  );
}
