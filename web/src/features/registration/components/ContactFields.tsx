import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

/** What an organisation says of itself and may change by itself. */
export function ContactFields() {
  const { t } = useTranslation(['organisation', 'common']);
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <>
      <Form.Item name="contact" label={t('field.contact')} rules={required}><Input maxLength={100} autoComplete="name" /></Form.Item>
      <Form.Item name="phone" label={t('field.phone')} rules={required}><Input maxLength={40} inputMode="tel" autoComplete="tel" /></Form.Item>
      <Form.Item name="email" label={t('field.email')} rules={required}><Input maxLength={200} inputMode="email" autoComplete="email" /></Form.Item>
      <Form.Item name="address" label={t('field.address')} rules={required}><Input maxLength={300} /></Form.Item>
      <Form.Item name="fields" label={t('field.fields')} rules={required} extra={t('hint.fields')}><Select mode="tags" maxCount={10} tokenSeparators={['、', '，', ',']} open={false} suffixIcon={null} /></Form.Item>
      <Form.Item name="introduction" label={t('field.introduction')}><Input.TextArea autoSize={{ minRows: 4 }} maxLength={5000} showCount /></Form.Item>
    </>
  );
}
