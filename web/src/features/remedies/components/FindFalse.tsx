import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '@/components/form/NumberInput';
import { FormAct } from '@/components/FormAct';
import { useComplaintAct } from '../api/useComplaintAct';
import type { Complaint } from '../model';

/** A rejected complaint was false, which somebody else than who decided it finds; who filed it is barred. Once. */
export function FindFalse({ complaint: k, reload }: { complaint: Complaint; reload: () => void }) {
  const { t } = useTranslation(['remedies', 'common']);
  const act = useComplaintAct(k.id);
  const message = t('common:form.required');
  if (!k.mayFindFalse) return null;
  return (
    <FormAct<{ months: number; reason: string }> danger name={`complaint.${k.id}.false`} act={t('authority.false')} title={t('authority.false')} consequence={t('authority.falseText')} version={k.version} reload={reload}
      perform={({ months, reason }, intention, version = k.version) => act.mutateAsync({ act: 'false', body: { months, reason: reason.trim() }, version, intention })}>
      <Form.Item name="months" label={t('authority.months')} extra={t('authority.monthsHint')} rules={[{ required: true, message }]}><NumberInput min={1} inputMode="numeric" changeOnWheel={false} /></Form.Item>
      <Form.Item name="reason" label={t('authority.falseWhy')} rules={[{ required: true, whitespace: true, message }]}><Input.TextArea rows={4} maxLength={2000} showCount /></Form.Item>
    </FormAct>
  );
}
