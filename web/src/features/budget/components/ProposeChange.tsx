import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { MoneyInput } from '@/components/form/MoneyInput';
import { formatMoney } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { useAppropriations } from '../api/useAppropriations';
import { useBudgetChangeAct } from '../api/useBudgetChanges';
import type { ChangeProposal } from '../model';

/** Finance proposes that an appropriation gets more or less, or gives to another of its year. */
export function ProposeChange({ tenant }: { tenant: string }) {
  const { t } = useTranslation(['budget', 'common']);
  const label = useLabel();
  const act = useBudgetChangeAct(tenant);
  const open = (useAppropriations(tenant).data?.items ?? []).filter((a) => !a.closedAt && !a.pledgeId && !a.pending);
  const required = [{ required: true, message: t('common:form.required') }];
  const options = open.map((a) => ({ value: a.id, label: `${t('name', { year: a.fiscalYear, source: label('fundingSource', a.source) })} · ${t('col.free')} ${formatMoney(a.free)}` }));
  return (
    <FormAct<ChangeProposal> primary name={`budget-change.${tenant}`} act={t('changes.propose')} title={t('changes.propose')} consequence={t('changes.proposeText')}
      perform={(proposal, intention) => act.mutateAsync({ act: 'propose', proposal, intention })}>
      <Form.Item name="kind" label={t('changes.kind')} rules={required}>
        <Select options={(['INCREASE', 'DECREASE', 'TRANSFER'] as const).map((k) => ({ value: k, label: label('budgetChangeKind', k) }))} />
      </Form.Item>
      <Form.Item name="appropriationId" label={t('changes.of')} rules={required}><Select options={options} /></Form.Item>
      <Form.Item noStyle dependencies={['kind']}>
        {({ getFieldValue }) => getFieldValue('kind') === 'TRANSFER' && <Form.Item name="toAppropriationId" label={t('changes.to')} rules={required}><Select options={options} /></Form.Item>}
      </Form.Item>
      <Form.Item name="amount" label={t('changes.amount')} rules={required} extra={t('amountHint')}><MoneyInput /></Form.Item>
      <Form.Item name="reason" label={t('changes.reason')} rules={required}><Input.TextArea rows={3} maxLength={500} showCount /></Form.Item>
    </FormAct>
  );
}
