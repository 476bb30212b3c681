import { Checkbox, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabel } from '@/lib/useLabel';
import type { Outcome } from '../model';

/** How it is decided, of what can be decided now; a new evaluation with or without who had won. */
export function OutcomeFields({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { t } = useTranslation(['remedies', 'common']);
  const label = useLabel();
  return (
    <>
      <Form.Item name="outcome" label={t('outcome.label')} rules={[{ required: true, message: t('common:form.required') }]}>
        <Radio.Group vertical options={outcomes.map((o) => ({ value: o, label: label('outcome', o) }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['outcome']}>
        {(form) => form.getFieldValue('outcome') === 'UPHELD_EVALUATION' satisfies Outcome && (
          <Form.Item name="excludesWinner" valuePropName="checked"><Checkbox>{t('outcome.excludesWinner')}</Checkbox></Form.Item>
        )}
      </Form.Item>
    </>
  );
}
