import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayInput } from './MomentInput';

const grades = ['1A', '2A', '3A', '4A', '5A'];

/** What the district vouches for of an organisation. */
export function FactsFields() {
  const { t } = useTranslation(['organisation', 'common']);
  const required = [{ required: true, whitespace: true, message: t('common:form.required') }];
  return (
    <>
      <Form.Item name="name" label={t('field.name')} rules={required} extra={t('hint.name')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="legalRepresentative" label={t('field.legalRepresentative')} rules={required}><Input maxLength={100} /></Form.Item>
      <Form.Item name="controllingPerson" label={t('field.controllingPerson')} rules={required} extra={t('hint.controllingPerson')}><Input maxLength={100} /></Form.Item>
      <Form.Item name="grade" label={t('field.grade')} extra={t('hint.grade')}><Select allowClear options={grades.map((g) => ({ value: g, label: g }))} /></Form.Item>
      <Form.Item name="gradeUntil" label={t('field.gradeUntil')}><DayInput /></Form.Item>
    </>
  );
}
