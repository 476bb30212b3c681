import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/form/MomentInput';

const grades = ['1A', '2A', '3A', '4A', '5A'];

/** What an organisation says of itself. */
export function ProfileFields() {
  const { t } = useTranslation(['organisation', 'common']);
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <>
      <Form.Item name="name" label={t('field.name')} rules={required} extra={t('hint.name')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="legalRepresentative" label={t('field.legalRepresentative')} rules={required}><Input maxLength={100} /></Form.Item>
      <Form.Item name="controllingPerson" label={t('field.controllingPerson')} rules={required} extra={t('hint.controllingPerson')}><Input maxLength={100} /></Form.Item>
      <Form.Item name="contact" label={t('field.contact')} rules={required}><Input maxLength={100} autoComplete="name" /></Form.Item>
      <Form.Item name="phone" label={t('field.phone')} rules={required}><Input maxLength={40} inputMode="tel" autoComplete="tel" /></Form.Item>
      <Form.Item name="email" label={t('field.email')} rules={required}><Input maxLength={200} inputMode="email" autoComplete="email" /></Form.Item>
      <Form.Item name="address" label={t('field.address')} rules={required}><Input maxLength={300} /></Form.Item>
      <Form.Item name="fields" label={t('field.fields')} rules={required} extra={t('hint.fields')}><Select mode="tags" maxCount={10} tokenSeparators={['、', '，', ',']} open={false} suffixIcon={null} /></Form.Item>
      <Form.Item name="introduction" label={t('field.introduction')}><Input.TextArea autoSize={{ minRows: 4 }} maxLength={5000} showCount /></Form.Item>
      <Form.Item name="grade" label={t('field.grade')} extra={t('hint.grade')}><Select allowClear options={grades.map((g) => ({ value: g, label: g }))} /></Form.Item>
      <Form.Item name="gradeUntil" label={t('field.gradeUntil')}><DayInput /></Form.Item>
    </>
  );
}
