import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '@/components/form/MoneyInput';
import { NumberInput } from '@/components/form/NumberInput';
import { RowsField } from '@/components/form/RowsField';
import { formatMoney } from '@/lib/money';
import { referenceTotal, type ContentForm } from '../../content';

/** What is bought: indicators by quantity and price, and the staff that has to be there. */
export function ServiceFields() {
  const { t } = useTranslation('projects');
  return (
    <>
      <RowsField name="indicators" label={t('field.indicators')} hint={t('hint.indicators')} max={100} blank={{}} columns={[
        { name: 'name', label: t('detail.name'), grow: 3, input: <Input maxLength={120} /> },
        { name: 'quantity', label: t('detail.quantity'), input: <NumberInput /> },
        { name: 'unit', label: t('detail.unit'), input: <Input maxLength={20} /> },
        { name: 'unitPrice', label: t('detail.unitPrice'), grow: 1.5, input: <MoneyInput /> },
      ]} />
      <RowsField name="staff" label={t('field.staff')} max={30} blank={{}} columns={[
        { name: 'role', label: t('detail.role'), grow: 3, input: <Input maxLength={80} /> },
        { name: 'persons', label: t('detail.persons'), input: <NumberInput /> },
        { name: 'months', label: t('detail.monthsCol'), input: <NumberInput /> },
        { name: 'monthlyPrice', label: t('detail.monthlyPrice'), grow: 1.5, input: <MoneyInput /> },
      ]} />
      <ReferenceSum />
      <Form.Item name="serviceMonths" label={t('field.serviceMonths')}><NumberInput min={1} max={36} /></Form.Item>
      <Form.Item name="renewals" label={t('field.renewals')} extra={t('hint.renewals')}><NumberInput min={0} max={2} /></Form.Item>
      <Form.Item name="requirements" label={t('field.requirements')} extra={t('hint.requirements')}><Input.TextArea autoSize={{ minRows: 4 }} maxLength={10_000} showCount /></Form.Item>
    </>
  );
}

function ReferenceSum() {
  const { t } = useTranslation(['projects', 'common']);
  const form = Form.useFormInstance<ContentForm>();
  const indicators = Form.useWatch('indicators', form);
  const staff = Form.useWatch('staff', form);
  return <p><strong>{t('detail.sum')}</strong> {formatMoney(referenceTotal({ indicators, staff }))} {t('common:money.yuan')}</p>;
}
