import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useViolations } from '@/components/form/violations';
import { ProblemAlert } from '@/components/ProblemAlert';
import { streams } from '@/lib/domain';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { asProblem } from '@/lib/problem';
import { useLabel } from '@/lib/useLabel';
import { useDraftProject } from '../api/useDraftProject';
import { toContent, type ContentForm } from '../content';

/** The beginning of a project: a title is enough, the editor asks for the rest. */
export function NewProjectForm({ tenant, onDrafted }: { tenant: string; onDrafted: (id: string) => void }) {
  const { t } = useTranslation(['projects', 'common']);
  const label = useLabel();
  const [form] = Form.useForm<ContentForm>();
  const kept = useKept<ContentForm>(`new-project.${tenant}`);
  const draft = useDraftProject(tenant);
  const intention = useIntention();
  const problem = draft.isError ? asProblem(draft.error) : null;
  const rest = useViolations(form, problem);
  const submit = (values: ContentForm) => {
    const content = toContent(values);
    draft.mutate({ content, intention: intention.key(content) }, {
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
      {problem && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <Button type="primary" htmlType="submit" loading={draft.isPending}>{t('office.create')}</Button>
    </Form>
  );
}
