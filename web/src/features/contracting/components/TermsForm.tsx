import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '@/components/form/NumberInput';
import { RowsField } from '@/components/form/RowsField';
import { useViolations } from '@/components/form/violations';
import { Section } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { StaleNotice } from '@/components/StaleNotice';
import { plannedGates } from '@/lib/domain';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { asProblem } from '@/lib/problem';
import { useLabel } from '@/lib/useLabel';
import { useContractAct } from '../api/useContractAct';
import type { Contract, ContractChange } from '../model';

type Row = { percent?: number; gate?: ContractChange['paymentPlan'][number]['gate'] };
type Values = { paymentPlan?: Row[]; clauses?: string };
type Props = { contract: Contract; reload: () => void };

/** What may still be changed before the contract is offered: the payment plan and further clauses. */
export function TermsForm({ contract: c, reload }: Props) {
  const { t } = useTranslation('contracting');
  const label = useLabel();
  const [form] = Form.useForm<Values>();
  const kept = useKept<Values>(`contract.${c.id}`);
  const act = useContractAct(c.tenant, c.id);
  const intention = useIntention();
  const [saved, setSaved] = useState(false);
  const problem = act.isError ? asProblem(act.error) : null;
  const rest = useViolations(form, problem);
  const plan = Form.useWatch('paymentPlan', form) ?? [];

  const save = (values: Values, version = c.version) => {
    const change = {
      clauses: values.clauses ?? '',
      paymentPlan: (values.paymentPlan ?? []).map((row, i) => ({ number: i + 1, percent: row.percent, gate: row.gate })),
    } as ContractChange;
    act.mutate({ act: 'revise', change, version, intention: intention.key([change, version]) }, {
      onSuccess: () => {
        intention.done();
        kept.drop();
        setSaved(true);
      },
    });
  };
  const takeTheirs = () => {
    kept.drop();
    act.reset();
    reload();
  };
  return (
    <Section title={t('terms.plan')}>
      <Form form={form} layout="vertical" onFinish={(values) => save(values)} requiredMark={false}
        onValuesChange={() => {
          setSaved(false);
          kept.keep(form.getFieldsValue(true) as Values);
        }}
        initialValues={kept.initial ?? { paymentPlan: c.terms.paymentPlan, clauses: c.terms.clauses }}>
        <RowsField name="paymentPlan" label={t('terms.plan')} hint={t('terms.planHint')} max={12} blank={{}}
          footer={<span>{t('terms.planSum', { sum: plan.reduce((s, row) => s + (row?.percent ?? 0), 0) })}</span>}
          columns={[
            { name: 'percent', label: t('terms.percent'), input: <NumberInput min={1} max={100} /> },
            { name: 'gate', label: t('terms.gate'), grow: 2, input: <Select options={plannedGates.map((g) => ({ value: g, label: label('gate', g) }))} /> },
          ]} />
        <Form.Item name="clauses" label={t('terms.clauses')}><Input.TextArea autoSize={{ minRows: 4 }} maxLength={10_000} showCount /></Form.Item>
        {problem?.stale && <StaleNotice problem={problem} takeTheirs={takeTheirs} />}
        {problem && !problem.stale && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
        <div className="row"><Button htmlType="submit" loading={act.isPending}>{t('terms.save')}</Button>{saved && <span role="status" className="muted">{t('terms.saved')}</span>}</div>
      </Form>
    </Section>
  );
}
