import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FactsFields } from '@/components/form/FactsFields';
import { FormAct } from '@/components/FormAct';
import { useProposeFacts } from '../api/useProposeFacts';
import type { Facts, Organisation } from '../model';

/** The organisation asks the district to vouch for other facts. */
export function ProposeFacts({ organisation: o, reload }: { organisation: Organisation; reload: () => void }) {
  const { t } = useTranslation(['organisation', 'common']);
  const propose = useProposeFacts(o);
  return (
    <FormAct<Facts & { grounds: string }> name={`facts.${o.creditCode}`} act={t('proposal.propose')} title={t('proposal.propose')} consequence={t('proposal.proposeText')} reload={reload} under="facts"
      initial={o.proposal?.facts ?? o.facts}
      perform={({ grounds, ...facts }, intention) => propose.mutateAsync({ facts: { ...facts, kind: o.facts.kind, grade: facts.grade ?? null, gradeUntil: facts.gradeUntil ?? null }, grounds, intention })}>
      <FactsFields />
      <Form.Item name="grounds" label={t('proposal.grounds')} extra={t('proposal.groundsHint')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input.TextArea rows={3} maxLength={2000} showCount /></Form.Item>
    </FormAct>
  );
}
