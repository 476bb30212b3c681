import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { useComplaintAct } from '../api/useComplaintAct';
import type { Complaint } from '../model';

/** The complaint is taken up, and the procedure waits for the decision or does not. */
export function AcceptComplaint({ complaint: k, reload }: { complaint: Complaint; reload: () => void }) {
  const { t } = useTranslation(['remedies', 'common']);
  const act = useComplaintAct(k.id);
  return (
    <FormAct<{ suspends: boolean }> primary name={`complaint.${k.id}.accept`} act={t('authority.accept')} title={t('authority.accept')} consequence={t('authority.acceptText')} version={k.version} reload={reload}
      perform={({ suspends }, intention, version = k.version) => act.mutateAsync({ act: 'accept', suspends, version, intention })}>
      <Form.Item name="suspends" label={t('authority.suspends')} rules={[{ required: true, message: t('common:form.required') }]}>
        <Radio.Group vertical options={[{ value: true, label: t('authority.suspendsYes') }, { value: false, label: t('authority.suspendsNo') }]} />
      </Form.Item>
    </FormAct>
  );
}
