import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/lib/schema';
import { FormAct } from './FormAct';

type Props = { name: string; act: string; weight: number; given: Schema<'EvaluationPartView'>; perform: (part: Schema<'PartRequest'>, intention: string) => Promise<unknown> };

/** One side's own part of an evaluation: points and their ground. */
export function PartForm({ name, act, weight, given, perform }: Props) {
  const { t } = useTranslation(['evaluation', 'common']);
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <FormAct<Schema<'PartRequest'>> name={name} act={act} title={act} consequence={t('scoreText', { weight })} perform={perform}
      initial={{ ...(given.score !== null && { score: given.score }), ...(given.words !== null && { words: given.words }) }}>
      <Form.Item name="score" label={t('score')} rules={required}><InputNumber<number> min={0} max={100} precision={2} inputMode="decimal" className="full" changeOnWheel={false} /></Form.Item>
      <Form.Item name="words" label={t('ground')} rules={required}><Input.TextArea rows={5} minLength={5} maxLength={8000} showCount /></Form.Item>
    </FormAct>
  );
}
