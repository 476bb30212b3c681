import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileUpload, type UploadedFile } from '@/components/FileUpload';
import { FormAct } from '@/components/FormAct';
import { DayInput } from '@/components/form/MomentInput';
import { NumberInput } from '@/components/form/NumberInput';
import { uploadEvidence } from '../api/evidence';
import { useOwnDeliveryAct } from '../api/useOwnDeliveryAct';
import type { Contract, ServiceForm } from '../model';

type Props = { creditCode: string; contract: Contract };
type Values = Omit<ServiceForm, 'documents'> & { documents?: ServiceForm['documents'] };

/** A service that was given: which, when, how much, for how many, where, with what evidence. */
export function RecordService({ creditCode, contract: c }: Props) {
  const { t } = useTranslation(['fulfilment', 'common']);
  const act = useOwnDeliveryAct(creditCode, c.id);
  const required = [{ required: true, message: t('common:form.required') }];
  const perform = ({ note, documents, ...rest }: Values, intention: string) =>
    act.mutateAsync({ act: 'record', service: { ...rest, ...(note && { note }), documents: documents ?? [] }, intention });
  return (
    <FormAct<Values> primary name={`service.${c.id}`} act={t('record.act')} title={t('record.act')} perform={perform}>
      <Form.Item name="indicator" label={t('record.indicator')} rules={required}>
        <Select options={c.terms.indicators.map((x, i) => ({ value: i, label: `${x.name} · ${x.unit}` }))} />
      </Form.Item>
      <Form.Item name="servedOn" label={t('record.servedOn')} rules={required}><DayInput /></Form.Item>
      <Form.Item name="quantity" label={t('record.quantity')} rules={required}><NumberInput min={1} /></Form.Item>
      <Form.Item name="people" label={t('record.people')} rules={required}><NumberInput /></Form.Item>
      <Form.Item name="place" label={t('record.place')} rules={required}><Input maxLength={120} /></Form.Item>
      <Form.Item name="note" label={t('record.note')}><Input.TextArea rows={3} maxLength={4000} showCount /></Form.Item>
      <Form.Item name="documents" label={t('record.documents')}><Evidence creditCode={creditCode} hint={t('record.hint')} /></Form.Item>
    </FormAct>
  );
}

type EvidenceProps = { creditCode: string; hint: string; value?: ServiceForm['documents']; onChange?: (files: ServiceForm['documents']) => void };

export function Evidence({ creditCode, hint, value, onChange }: EvidenceProps) {
  const keep = (files: UploadedFile[]) => onChange?.(files.map(({ id, name }) => ({ id, name })));
  return <FileUpload files={value ?? []} upload={uploadEvidence(creditCode)} onChange={keep} accept=".pdf,.doc,.docx,.xls,.xlsx,.png,.jpg,.jpeg" hint={hint} />;
}
