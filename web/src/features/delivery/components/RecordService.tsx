import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilePicker } from '@/components/FilePicker';
import { FormAct } from '@/components/FormAct';
import { DayInput } from '@/components/form/MomentInput';
import { NumberInput } from '@/components/form/NumberInput';
import type { ServiceGiven } from '../api/useUnsentServices';
import { useOwnStaff } from '../api/useOwnStaff';
import type { Contract, EvidenceKind, ServiceForm } from '../model';

type Props = { creditCode: string; contract: Contract; record: (given: ServiceGiven) => Promise<void> };
type Values = Omit<ServiceForm, 'documents'>;
type Picked = Record<'PHOTO' | 'ATTENDANCE', File[]>;

const nothing: Picked = { PHOTO: [], ATTENDANCE: [] };

/** A service that was given: which, when, how much, for how many, where, by whom, with photos and attendance list. */
export function RecordService({ creditCode, contract: c, record }: Props) {
  const { t } = useTranslation(['delivery', 'common']);
  const staff = useOwnStaff(creditCode, c.id);
  const [files, setFiles] = useState(nothing);
  const required = [{ required: true, message: t('common:form.required') }];
  const pick = (kind: keyof Picked) => (chosen: File[]) => setFiles((f) => ({ ...f, [kind]: chosen }));
  const perform = async ({ note, from, until, staff: given, ...rest }: Values) => {
    const service = { ...rest, ...(note && { note }), ...(from && { from }), ...(until && { until }), ...(given?.length && { staff: given }) };
    await record({ service, files: (['PHOTO', 'ATTENDANCE'] as const).flatMap((kind: EvidenceKind & keyof Picked) => files[kind].map((file) => ({ file, kind }))) });
    setFiles(nothing);
  };
  return (
    <FormAct<Values> primary name={`service.${c.id}`} act={t('record.act')} title={t('record.act')} perform={perform}>
      <Form.Item name="indicator" label={t('record.indicator')} rules={required}>
        <Select options={c.terms.indicators.map((x, i) => ({ value: i, label: `${x.name} · ${x.unit}` }))} />
      </Form.Item>
      <Form.Item name="servedOn" label={t('record.servedOn')} rules={required}><DayInput /></Form.Item>
      <div className="row">
        <Form.Item name="from" label={t('record.from')}><Input type="time" /></Form.Item>
        <Form.Item name="until" label={t('record.until')}><Input type="time" /></Form.Item>
      </div>
      <Form.Item name="quantity" label={t('record.quantity')} rules={required}><NumberInput min={1} /></Form.Item>
      <Form.Item name="people" label={t('record.people')} rules={required}><NumberInput /></Form.Item>
      <Form.Item name="place" label={t('record.place')} rules={required}><Input maxLength={120} /></Form.Item>
      <Form.Item name="staff" label={t('record.staff')}>
        <Select mode="multiple" options={(staff.data?.items ?? []).map((s) => ({ value: s.certificate, label: s.name }))} />
      </Form.Item>
      <Form.Item name="note" label={t('record.note')}><Input.TextArea rows={3} maxLength={4000} showCount /></Form.Item>
      <FilePicker label={t('record.photos')} files={files.PHOTO} onChange={pick('PHOTO')} accept="image/png,image/jpeg,image/webp,.heic,.heif" />
      <FilePicker label={t('record.attendance')} files={files.ATTENDANCE} onChange={pick('ATTENDANCE')} accept=".pdf,.doc,.docx,.wps,.xls,.xlsx,.et,.png,.jpg,.jpeg,.heic,.heif" hint={t('record.hint')} />
    </FormAct>
  );
}
