import { Alert, Form, Input, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FormAct } from '@/components/FormAct';
import { DayInput } from '@/components/form/MomentInput';
import { formatDate } from '@/lib/dates';
import { formatMoney } from '@/lib/money';
import { useHolds } from '@/lib/session';
import { useContractAct } from '../api/useContractAct';
import type { Contract, RepaymentForm } from '../model';

type Props = { contract: Contract; reload: () => void };

/** What the provider pays back after an early end: finance enters what the bank shows, another confirms it. */
export function Repayment({ contract: c, reload }: Props) {
  const { t } = useTranslation('supplements');
  if (!c.repaymentDue) return null;
  const amount = formatMoney(c.repaymentDue);
  const said = { amount, day: c.repaidOn ? formatDate(c.repaidOn) : '', reference: c.repaymentReference };
  const waits = c.repaidOn && !c.repaymentReturnedReason;
  if (c.repaymentConfirmedAt) return <Alert type="success" showIcon title={t('repayment.due')} description={t('repayment.done', said)} />;
  return (
    <Alert type="warning" showIcon title={t('repayment.due')} description={waits ? t('repayment.entered', said) : <>{t('repayment.dueText', said)}{c.repaymentReturnedReason && <><br />{t('repayment.returned', { reason: c.repaymentReturnedReason })}</>}</>}
      action={waits ? <ConfirmRepayment contract={c} amount={amount} reload={reload} /> : <EnterRepayment contract={c} amount={amount} reload={reload} />} />
  );
}

function EnterRepayment({ contract: c, amount, reload }: Props & { amount: string }) {
  const { t } = useTranslation(['supplements', 'common']);
  const act = useContractAct(c.tenant, c.id);
  if (!useHolds(['finance'], c.tenant)) return null;
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <FormAct<RepaymentForm> name={`repayment.${c.id}`} act={t('repayment.act')} title={t('repayment.title')} consequence={t('repayment.text', { amount })} reload={reload} version={c.version}
      initial={c.repaidOn ? { paidOn: c.repaidOn, bankReference: c.repaymentReference ?? '' } : {}}
      perform={(repayment, intention, version = c.version) => act.mutateAsync({ act: 'repayment', repayment, version, intention })}>
      <Form.Item name="paidOn" label={t('repayment.paidOn')} rules={required}><DayInput /></Form.Item>
      <Form.Item name="bankReference" label={t('repayment.reference')} rules={required}><Input maxLength={80} /></Form.Item>
    </FormAct>
  );
}

function ConfirmRepayment({ contract: c, amount, reload }: Props & { amount: string }) {
  const { t } = useTranslation('supplements');
  const act = useContractAct(c.tenant, c.id);
  if (!useHolds(['finance', 'approver'], c.tenant)) return null;
  return (
    <Space wrap>
      <ConfirmAct primary act={t('repayment.confirm')} title={t('repayment.confirm')} consequence={t('repayment.confirmText', { amount })} reload={reload}
        perform={({ intention }) => act.mutateAsync({ act: 'confirmRepayment', version: c.version, intention })} />
      <ConfirmAct reason={t('repayment.why')} act={t('repayment.return')} title={t('repayment.return')} consequence={t('repayment.returnText')} reload={reload}
        perform={({ reason, intention }) => act.mutateAsync({ act: 'returnRepayment', reason, version: c.version, intention })} />
    </Space>
  );
}
