import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '@/components/form/NumberInput';
import { streams } from '@/lib/domain';
import { useLabel } from '@/lib/useLabel';

/** What is needed, where, and for whom. `fixed`: an amendment may not touch the stream. */
export function NeedFields({ fixed }: { fixed?: boolean }) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  return (
    <>
      <Form.Item name="title" label={t('field.title')} extra={t('hint.title')}><Input maxLength={120} showCount /></Form.Item>
      <Form.Item name="stream" label={t('field.stream')}>
        <Select allowClear disabled={fixed} options={streams.map((s) => ({ value: s, label: label('stream', s) }))} />
      </Form.Item>
      <Form.Item name="field" label={t('field.field')} extra={t('hint.field')}><Input maxLength={40} /></Form.Item>
      <Form.Item name="area" label={t('field.area')}><Input maxLength={80} /></Form.Item>
      <Form.Item name="need" label={t('field.need')} extra={t('hint.need')}><Input.TextArea autoSize={{ minRows: 5 }} maxLength={10_000} showCount /></Form.Item>
      <Form.Item name="beneficiaries" label={t('field.beneficiaries')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="beneficiaryCount" label={t('field.beneficiaryCount')}><NumberInput /></Form.Item>
    </>
  );
}
