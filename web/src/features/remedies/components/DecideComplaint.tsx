import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { useComplaintAct } from '../api/useComplaintAct';
import type { Complaint, Outcome } from '../model';
import { OutcomeFields } from './OutcomeFields';

type Props = { complaint: Complaint; outcomes: readonly Outcome[]; reload: () => void };
type Decision = { outcome: Outcome; excludesWinner?: boolean; decision: string };

/** The decision on a complaint, of what can be decided now. */
export function DecideComplaint({ complaint: k, outcomes, reload }: Props) {
  const { t } = useTranslation(['remedies', 'common']);
  const act = useComplaintAct(k.id);
  const perform = ({ outcome, excludesWinner, decision }: Decision, intention: string, version = k.version) =>
    act.mutateAsync({ act: 'decide', version, intention, body: { outcome, excludesWinner: outcome === 'UPHELD_EVALUATION' && excludesWinner === true, decision: decision.trim() } });
  return (
    <FormAct<Decision> primary wide name={`complaint.${k.id}.decide`} act={t('authority.decide')} title={t('authority.decide')} consequence={t('authority.decideText')} version={k.version} reload={reload} perform={perform}>
      <OutcomeFields outcomes={outcomes} />
      <Form.Item name="decision" label={t('authority.words')} extra={t('authority.wordsHint')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input.TextArea rows={8} maxLength={8000} showCount /></Form.Item>
    </FormAct>
  );
}
