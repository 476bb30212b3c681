import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { SeasonName } from '@/components/SeasonName';
import { local } from '@/lib/i18n';
import { useSeasonList } from '@/lib/season';
import { useHolds } from '@/lib/session';
import { useProjectAct } from '../api/useProjectAct';
import type { TenantProject } from '../model';

/** Which fair a project is for; its officer may choose another one until it is submitted. */
export function SeasonOfProject({ project: p, reload }: { project: TenantProject; reload: () => void }) {
  const { t } = useTranslation(['projects', 'common']);
  const act = useProjectAct(p.tenant, p.id);
  const others = useSeasonList().filter((s) => s.takesProjects && s.code !== p.season);
  const may = useHolds(['officer'], p.tenant) && (p.status === 'DRAFT' || p.status === 'RETURNED') && others.length > 0;
  return (
    <>
      <SeasonName season={p.season} />
      {may && (
        <FormAct<{ season: string }> small name={`project.${p.id}.season`} act={t('season.change')} title={t('season.change')} consequence={t('season.changeText')} version={p.version} reload={reload}
          perform={({ season }, intention, version = p.version) => act.mutateAsync({ act: 'season', season, version, intention })}>
          <Form.Item name="season" label={t('season.choose')} rules={[{ required: true, message: t('common:form.required') }]}>
            <Select options={others.map((s) => ({ value: s.code, label: local(s.name) }))} />
          </Form.Item>
        </FormAct>
      )}
    </>
  );
}
