import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';

type Answer = Schema<'AnswerAppealRequest'>;

/** The buyer decides an appeal against a result. */
export function AnswerAppeal({ evaluation, perform }: { evaluation: string; perform: (answer: Answer, intention: string) => Promise<unknown> }) {
  const { t } = useTranslation(['evaluation', 'common']);
  const label = useLabel();
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <FormAct<Answer> primary name={`answer.${evaluation}`} act={t('answerAct')} title={t('answerAct')} consequence={t('answerText')} perform={perform}>
      <Form.Item name="outcome" label={t('outcome')} rules={required}>
        <Select options={(['DISMISSED', 'UPHELD'] as const).map((o) => ({ value: o, label: label('appealOutcome', o) }))} />
      </Form.Item>
      <Form.Item name="words" label={t('words')} rules={required}><Input.TextArea rows={6} minLength={10} maxLength={8000} showCount /></Form.Item>
    </FormAct>
  );
}
