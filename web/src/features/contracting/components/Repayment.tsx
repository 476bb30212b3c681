import { Alert, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { DayInput } from '@/components/form/MomentInput';
import { formatDate } from '@/lib/dates';
import { formatMoney } from '@/lib/money';
import { useHolds } from '@/lib/session';
import { useContractAct } from '../api/useContractAct';
import type { Contract, RepaymentForm } from '../model';

/** What the provider pays back after an early end. */
export function Repayment({ contract: c, reload }: { contract: Contract; reload: () => void }) {
  const { t } = useTranslation(['supplements', 'common']);
  const act = useContractAct(c.tenant, c.id);
  const finance = useHolds(['finance'], c.tenant);
  if (!c.repaymentDue) return null;
  const amount = formatMoney(c.repaymentDue);
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <Alert type={c.repaidOn ? 'success' : 'warning'} showIcon title={t('repayment.due')}
      description={c.repaidOn ? t('repayment.done', { amount, day: formatDate(c.repaidOn) }) : t('repayment.dueText', { amount })}
      action={finance && !c.repaidOn && (
        <FormAct<RepaymentForm> name={`repayment.${c.id}`} act={t('repayment.act')} title={t('repayment.title')} consequence={t('repayment.text', { amount })} reload={reload}
          perform={(repayment, intention) => act.mutateAsync({ act: 'repayment', repayment, version: c.version, intention })}>
          <Form.Item name="paidOn" label={t('repayment.paidOn')} rules={required}><DayInput /></Form.Item>
          <Form.Item name="bankReference" label={t('repayment.reference')} rules={required}><Input maxLength={80} /></Form.Item>
        </FormAct>
      )} />
  );
}
