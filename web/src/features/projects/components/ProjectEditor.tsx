import { Alert, Button, Form } from 'antd';
import { useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { AutosaveNote } from '@/components/AutosaveNote';
import { ConfirmAct } from '@/components/ConfirmAct';
import { useViolations } from '@/components/form/violations';
import { ProblemAlert } from '@/components/ProblemAlert';
import { StaleNotice } from '@/components/StaleNotice';
import { useAutosave } from '@/lib/autosave';
import { formatInstant } from '@/lib/dates';
import type { Problem } from '@/lib/problem';
import type { Schema } from '@/lib/schema';
import { local } from '@/lib/i18n';
import { saveProject } from '../api/saveProject';
import { useProjectAct } from '../api/useProjectAct';
import { tenantProjectKey } from '../api/useTenantProject';
import { openTenantFile } from '../api/tenantFiles';
import { readProject } from '../api/readProject';
import { toContent, type ContentForm } from '../content';
import type { TenantProject } from '../model';
import { BudgetFields, type FundingChoice } from './fields/BudgetFields';
import { DocumentsField } from './fields/DocumentsField';
import { NeedFields } from './fields/NeedFields';
import { ProcedureFields } from './fields/ProcedureFields';
import { ServiceFields } from './fields/ServiceFields';
import { ProjectContentView } from './ProjectContentView';
import { StepList } from './StepList';
import { stepOf, steps, type Step } from './steps';

type Props = {
  project: TenantProject;
  rules: Schema<'TenantDetail'>;
  funding: readonly FundingChoice[];
  onSubmitted: (project: TenantProject) => void;
};

/** The draft of a project, in steps, saved as it is typed. */
export function ProjectEditor({ project, rules, funding, onSubmitted }: Props) {
  const { t } = useTranslation(['projects', 'common']);
  const { tenant, id } = project;
  const queries = useQueryClient();
  const [form] = Form.useForm<ContentForm>();
  const [params, setParams] = useSearchParams();
  const step = steps.find((s) => s === params.get('step')) ?? 'need';
  const [problem, setProblem] = useState<Problem | null>(null);
  const act = useProjectAct(tenant, id);
  const autosave = useAutosave<ContentForm>({
    id: `project.${tenant}.${id}`,
    version: project.version,
    savedAt: project.changedAt,
    save: async (values, version) => {
      const saved = await saveProject(tenant, id, toContent(values), version);
      queries.setQueryData(tenantProjectKey(tenant, id), saved);
      return saved;
    },
  });
  const rest = useViolations(form, problem);
  const wrong = useMemo(() => new Set<Step>((problem?.violations ?? []).map((v) => stepOf(v.field))), [problem]);
  const values = Form.useWatch([], { form, preserve: true }) as ContentForm | undefined;
  const [initial] = useState<ContentForm>(() => autosave.restored?.value ?? project.content);

  const refused = (p: Problem) => {
    setProblem(p);
    const first = p.violations[0];
    if (first) go(stepOf(first.field));
  };
  const go = (next: Step) => {
    setParams({ step: next }, { replace: true });
    window.scrollTo({ top: 0 });
  };
  const leave = (next: Step) => {
    go(next);
    // What the server will not take is said when a step is left, not while it is being typed.
    autosave.flush().catch((p: Problem) => p.violations.length && setProblem(p));
  };
  const takeTheirs = async () => {
    const now = await readProject(tenant, id);
    queries.setQueryData(tenantProjectKey(tenant, id), now);
    form.setFieldsValue(now.content);
    autosave.discard(now.version);
  };
  const keepMine = async () => {
    const now = await readProject(tenant, id);
    await autosave.overwrite(now.version).catch(() => undefined);
  };
  const submit = async ({ intention }: { intention: string }) => {
    const version = await autosave.flush();
    onSubmitted(await act.mutateAsync({ act: 'submit', version, intention }));
  };
  const index = steps.indexOf(step);
  const pane = (name: Step) => ({ hidden: name !== step, 'aria-label': t(`step.${name}`) });
  const template = rules.tenant.criteria.find((c) => c.stage === 'BIDS');
  const procedureName = (code: string) => {
    const p = rules.procedures.find((x) => x.code === code);
    return p ? local(p.name) : code;
  };
  return (
    <>
      <StepList current={step} wrong={wrong} go={leave} />
      <div className="row"><AutosaveNote state={autosave.state} savedAt={autosave.savedAt} retry={() => void autosave.flush().catch(refused)} /></div>
      {autosave.restored && autosave.state !== 'stale' && (
        <Alert type="info" showIcon closable title={t('common:save.restored', { at: formatInstant(autosave.restored.at) })}
          action={autosave.state !== 'saved' && <Button size="small" onClick={() => void takeTheirs()}>{t('common:save.discard')}</Button>} />
      )}
      {autosave.state === 'stale' && autosave.problem && (
        <StaleNotice problem={autosave.problem} keepMine={() => void keepMine()} takeTheirs={() => void takeTheirs()} />
      )}
      {problem && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <Form form={form} layout="vertical" initialValues={initial} onValuesChange={() => autosave.change(form.getFieldsValue(true) as ContentForm)} className="form-card" requiredMark={false}>
        <section {...pane('need')}><NeedFields /></section>
        <section {...pane('service')}><ServiceFields /><DocumentsField tenant={tenant} /></section>
        <section {...pane('budget')}><BudgetFields choices={funding} /></section>
        <section {...pane('procedure')}><ProcedureFields procedures={rules.procedures} template={template} /></section>
      </Form>
      {step === 'review' && values && (
        <>
          <p>{t('editor.ready')}</p>
          <ProjectContentView content={toContent(values)} procedureName={procedureName}
            appropriationName={(a) => funding.find((f) => f.value === a)?.name ?? a} openFile={openTenantFile(tenant)} />
        </>
      )}
      <div className="row form-foot">
        {index > 0 && <Button onClick={() => leave(steps[index - 1] ?? 'need')}>{t('editor.previous')}</Button>}
        {step !== 'review' && <Button type="primary" onClick={() => leave(steps[index + 1] ?? 'review')}>{t('editor.next')}</Button>}
        {step === 'review' && (
          <ConfirmAct primary act={t('act.submit')} title={t('act.submitTitle')} consequence={t('act.submitText')} perform={submit} onRefused={refused} reload={() => void takeTheirs()} />
        )}
      </div>
    </>
  );
}
