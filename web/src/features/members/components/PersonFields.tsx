import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** Whom an invitation is for. */
export function PersonFields() {
  const { t } = useTranslation(['members', 'common']);
  const required = [{ required: true, whitespace: true, message: t('common:form.required') }];
  return (
    <>
      <Form.Item name="name" label={t('name')} rules={required} extra={t('nameHint')}><Input maxLength={120} /></Form.Item>
      <Form.Item name="email" label={t('email')} rules={required}><Input maxLength={200} inputMode="email" /></Form.Item>
    </>
  );
}
