import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { useHolds } from '@/lib/session';
import { useProjectRemedyAct } from '../api/useProjectRemedyAct';
import type { Complaint } from '../model';

/** What the buyer has to say on a complaint, with its evidence named; while the authority has not decided. */
export function ExplainComplaint({ complaint: k, reload }: { complaint: Complaint; reload: () => void }) {
  const { t } = useTranslation(['remedies', 'common']);
  const runs = useHolds(['officer', 'approver'], k.tenant);
  const act = useProjectRemedyAct(k.tenant, k.projectId);
  if (!runs || k.explainedAt || !k.next.includes('DECIDED')) return null;
  return (
    <FormAct<{ explanation: string }> primary wide name={`complaint.${k.id}.explain`} act={t('buyer.explain')} title={t('buyer.explain')} consequence={t('buyer.explainText')} version={k.version} reload={reload}
      perform={({ explanation }, intention, version = k.version) => act.mutateAsync({ act: 'explain', complaint: k.id, explanation: explanation.trim(), version, intention })}>
      <Form.Item name="explanation" label={t('buyer.explanation')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input.TextArea rows={8} maxLength={8000} showCount /></Form.Item>
    </FormAct>
  );
}
