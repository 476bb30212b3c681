import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/form/MomentInput';
import { FormAct } from '@/components/FormAct';
import type { Schema } from '@/lib/schema';

type Body = Schema<'RemedyCorrectionRequest'>;
type Props = { name: string; act: string; text: string; hint?: string; version: number; perform: (body: Body, version: number, intention: string) => Promise<unknown>; reload: () => void };

/** A letter goes back: what it lacks, and until which day it can be mended. */
export function CorrectionAct({ name, act, text, hint, version, perform, reload }: Props) {
  const { t } = useTranslation(['remedies', 'common']);
  const message = t('common:form.required');
  return (
    <FormAct<Body> name={name} act={act} title={act} consequence={text} version={version} reload={reload}
      perform={({ reason, until }, intention, seen = version) => perform({ reason: reason.trim(), until }, seen, intention)}>
      <Form.Item name="reason" label={t('correction.reason')} rules={[{ required: true, whitespace: true, message }]}><Input.TextArea rows={4} maxLength={2000} showCount /></Form.Item>
      <Form.Item name="until" label={t('correction.until')} extra={hint} rules={[{ required: true, message }]}><DayInput /></Form.Item>
    </FormAct>
  );
}
