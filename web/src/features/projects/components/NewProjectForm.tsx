import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useViolations } from '@/components/form/violations';
import { ProblemAlert } from '@/components/ProblemAlert';
import { streams } from '@/lib/domain';
import { local } from '@/lib/i18n';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { asProblem } from '@/lib/problem';
import { useSeasonList } from '@/lib/season';
import { useLabel } from '@/lib/useLabel';
import { useDraftProject } from '../api/useDraftProject';
import { toContent, type ContentForm } from '../content';

type New = ContentForm & { season?: string };

/** The beginning of a project: a title is enough, the editor asks for the rest. */
export function NewProjectForm({ tenant, onDrafted }: { tenant: string; onDrafted: (id: string) => void }) {
  const { t } = useTranslation(['projects', 'common']);
  const label = useLabel();
  const [form] = Form.useForm<New>();
  const seasons = useSeasonList().filter((s) => s.takesProjects);
  const usual = seasons.find((s) => s.projectsFirst)?.code;
  const kept = useKept<New>(`new-project.${tenant}`);
  const draft = useDraftProject(tenant);
  const intention = useIntention();
  const problem = draft.isError ? asProblem(draft.error) : null;
  const rest = useViolations(form, problem);
  const submit = ({ season = usual, ...values }: New) => {
    const content = toContent(values);
    draft.mutate({ content, season, intention: intention.key({ content, season }) }, {
      onSuccess: (project) => {
        intention.done();
        kept.drop();
        onDrafted(project.id);
      },
    });
  };
  return (
    <Form form={form} layout="vertical" onFinish={submit} onValuesChange={(_, all) => kept.keep(all)} initialValues={kept.initial}>
      <Form.Item name="title" label={t('field.title')} extra={t('hint.title')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}>
        <Input maxLength={120} showCount />
      </Form.Item>
      <Form.Item name="stream" label={t('field.stream')}>
        <Select allowClear options={streams.map((s) => ({ value: s, label: label('stream', s) }))} />
      </Form.Item>
      <Form.Item name="season" label={t('season.choose')} extra={seasons.length ? t('season.hint') : t('season.none')}>
        <Select allowClear placeholder={seasons.filter((s) => s.code === usual).map((s) => local(s.name))[0]} options={seasons.map((s) => ({ value: s.code, label: local(s.name) }))} />
      </Form.Item>
      {problem && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <Button type="primary" htmlType="submit" loading={draft.isPending}>{t('office.create')}</Button>
    </Form>
  );
}
