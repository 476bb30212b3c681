import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/form/MomentInput';
import { FormAct } from '@/components/FormAct';
import type { Schema } from '@/lib/schema';
import { useComplaintAct } from '../api/useComplaintAct';
import type { Complaint } from '../model';

type Pause = Schema<'PauseComplaintRequest'>;

/** A test or an opinion is waited for, of which both sides are told, and until when it is expected to take. */
export function PauseComplaint({ complaint: k, reload }: { complaint: Complaint; reload: () => void }) {
  const { t } = useTranslation(['remedies', 'common']);
  const act = useComplaintAct(k.id);
  const message = t('common:form.required');
  return (
    <FormAct<Pause> name={`complaint.${k.id}.pause`} act={t('authority.pause')} title={t('authority.pause')} consequence={t('authority.pauseText')} version={k.version} reload={reload}
      perform={({ reason, until }, intention, version = k.version) => act.mutateAsync({ act: 'pause', body: { reason: reason.trim(), until }, version, intention })}>
      <Form.Item name="reason" label={t('authority.pauseWhy')} rules={[{ required: true, whitespace: true, message }]}><Input.TextArea rows={4} maxLength={2000} showCount /></Form.Item>
      <Form.Item name="until" label={t('authority.pauseUntil')} extra={t('authority.pauseUntilHint')} rules={[{ required: true, message }]}><DayInput /></Form.Item>
    </FormAct>
  );
}
