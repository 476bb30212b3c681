import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '@/components/form/MoneyInput';
import { NumberInput } from '@/components/form/NumberInput';
import { useViolations } from '@/components/form/violations';
import { ProblemAlert } from '@/components/ProblemAlert';
import { serverNow } from '@/lib/clock';
import { fundingSources } from '@/lib/domain';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { asProblem } from '@/lib/problem';
import { useLabel } from '@/lib/useLabel';
import { useEnterAppropriation } from '../api/useEnterAppropriation';
import type { Appropriation, NewAppropriation } from '../model';

type Props = { tenant: string; onEntered: (appropriation: Appropriation) => void };

/** A new appropriation. Sent in one go; what is typed survives a reload until then. */
export function AppropriationForm({ tenant, onEntered }: Props) {
  const { t } = useTranslation(['budget', 'common']);
  const label = useLabel();
  const [form] = Form.useForm<NewAppropriation>();
  const kept = useKept<NewAppropriation>(`appropriation.${tenant}`);
  const enter = useEnterAppropriation(tenant);
  const intention = useIntention();
  const problem = enter.isError ? asProblem(enter.error) : null;
  const rest = useViolations(form, problem);
  const required = [{ required: true, message: t('common:form.required') }];

  const submit = (body: NewAppropriation) =>
    enter.mutate({ body, intention: intention.key(body) }, {
      onSuccess: (appropriation) => {
        intention.done();
        kept.drop();
        onEntered(appropriation);
      },
    });
  return (
    <Form form={form} layout="vertical" onFinish={submit} onValuesChange={(_, all) => kept.keep(all)}
      initialValues={kept.initial ?? { fiscalYear: serverNow().getUTCFullYear() }} scrollToFirstError>
      <p className="muted">{t('enterLead')}</p>
      <Form.Item name="fiscalYear" label={t('year')} rules={required}><NumberInput /></Form.Item>
      <Form.Item name="source" label={t('source')} rules={required}>
        <Select options={fundingSources.map((s) => ({ value: s, label: label('fundingSource', s) }))} />
      </Form.Item>
      <Form.Item name="amount" label={t('amount')} rules={required} extra={t('amountHint')}><MoneyInput /></Form.Item>
      <Form.Item name="note" label={t('note')} extra={t('noteHint')}><Input.TextArea rows={3} maxLength={500} showCount /></Form.Item>
      {problem && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <Button type="primary" htmlType="submit" loading={enter.isPending}>{t('enter')}</Button>
    </Form>
  );
}
