import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { useViolations } from '@/components/form/violations';
import { Section } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useKept } from '@/lib/kept';
import type { Problem } from '@/lib/problem';
import type { Schema } from '@/lib/schema';
import { useProjectAct } from '../api/useProjectAct';
import { changesBetween, toContent, type ContentForm } from '../content';
import type { TenantProject } from '../model';
import { Differences } from './Differences';
import { BudgetFields, type FundingChoice } from './fields/BudgetFields';
import { DocumentsField } from './fields/DocumentsField';
import { NeedFields } from './fields/NeedFields';
import { ProcedureFields } from './fields/ProcedureFields';
import { ServiceFields } from './fields/ServiceFields';

type Values = ContentForm & { reason?: string };
type Props = { project: TenantProject; rules: Schema<'TenantDetail'>; funding: readonly FundingChoice[]; onProposed: () => void; reload: () => void };

/** A change of a published project: what shall be otherwise, why, and the differences before anything is sent. */
export function AmendmentForm({ project: p, rules, funding, onProposed, reload }: Props) {
  const { t } = useTranslation(['projects', 'common']);
  const [form] = Form.useForm<Values>();
  const kept = useKept<Values>(`amendment.${p.tenant}.${p.id}.${p.edition}`);
  const [values, setValues] = useState<Values>(kept.initial ?? p.content);
  const [problem, setProblem] = useState<Problem | null>(null);
  const rest = useViolations(form, problem);
  const act = useProjectAct(p.tenant, p.id);
  const content = toContent(values);
  const changes = changesBetween(p.content, content);
  const reason = values.reason?.trim() ?? '';
  const propose = async ({ intention }: { intention: string }) => {
    setProblem(null);
    await act.mutateAsync({ act: 'amend', content, reason, version: p.version, intention });
    kept.drop();
    onProposed();
  };
  return (
    <>
      <p>{t('amend.lead')} {t('amend.fixed')}</p>
      <Form form={form} layout="vertical" initialValues={kept.initial ?? p.content} requiredMark={false} onValuesChange={() => {
        const all = form.getFieldsValue(true) as Values;
        setValues(all);
        kept.keep(all);
      }}>
        <Section title={t('step.need')}><NeedFields fixed /></Section>
        <Section title={t('step.service')}><ServiceFields /><DocumentsField tenant={p.tenant} /></Section>
        <Section title={t('step.budget')}><BudgetFields choices={funding} fixed /></Section>
        <Section title={t('step.procedure')}>
          <ProcedureFields procedures={rules.procedures} template={rules.tenant.criteria.find((c) => c.stage === 'BIDS')} fixed />
        </Section>
        <Section title={t('amend.differences')}>
          <Differences changes={changes} />
          <Form.Item name="reason" label={t('amend.reason')}><Input.TextArea rows={4} maxLength={2000} showCount /></Form.Item>
        </Section>
      </Form>
      {problem && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <ConfirmAct primary disabled={changes.length === 0 || reason.length < 2} act={t('amend.submit')} title={t('amend.submit')} consequence={t('amend.lead')} perform={propose} onRefused={setProblem} reload={reload} />
    </>
  );
}
