import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { DayInput } from '@/components/form/MomentInput';
import { Day, Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { SampleOutcome } from '@/components/SampleOutcome';
import { StateTag } from '@/components/StateTag';
import { formatMoney } from '@/lib/money';
import { holds, useSession } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { openInvoice } from '../api/openInvoice';
import { usePaymentAct, type Paid } from '../api/usePaymentAct';
import { usePayments } from '../api/usePayments';
import type { Contract, Payment } from '../model';
import { EvidenceLinks } from './EvidenceLinks';
import css from './contracting.module.css';

/** The instalments of a contract, each with where it stands and what may be done about it. */
export function Payments({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation('contracting');
  const payments = usePayments(c.tenant, c.id);
  return (
    <DataState of={payments} rows={3}>
      {(page) => (page.items.length === 0
        ? <p className="muted">{t('payments.none')}</p>
        : (
          <>
            {page.items.map((p) => <Instalment key={p.id} tenant={c.tenant} payment={p} reload={() => void payments.refetch()} />)}
            <p className="muted">{t('payments.savings')}</p>
          </>
        ))}
    </DataState>
  );
}

type Props = { tenant: string; payment: Payment; reload: () => void };

function Instalment({ tenant, payment: p, reload }: Props) {
  const { t } = useTranslation('contracting');
  const label = useLabel();
  return (
    <div className={css.payment}>
      <p className="row">
        <strong>{t('payments.number', { number: p.number })}</strong><Money amount={p.amount} /><span className="muted">{[p.percent > 0 && `${p.percent}%`, label('gate', p.gate)].filter(Boolean).join(' · ')}</span>
        <StateTag of="paymentStatus" state={p.status} />
      </p>
      {p.deductionPercent > 0 && p.deductionGrade && (
        <p>{t('payments.calculation', { amount: formatMoney(p.amount), percent: p.deductionPercent, grade: label('grade', p.deductionGrade), deduction: formatMoney(p.deduction), payable: formatMoney(p.payable) })}</p>
      )}
      <dl className="facts">
        {p.dueAt && <div><dt>{t('payments.dueAt')}</dt><dd><Instant at={p.dueAt} /></dd></div>}
        {p.requestedAt && <div><dt>{t('payments.requestedAt')}</dt><dd><Instant at={p.requestedAt} /></dd></div>}
        {p.confirmedAt && <div><dt>{t('payments.confirmedAt')}</dt><dd><Instant at={p.confirmedAt} /></dd></div>}
        {p.approvedAt && <div><dt>{t('payments.approvedAt')}</dt><dd><Instant at={p.approvedAt} /></dd></div>}
        {p.waitsFor && <div><dt>{t('payments.turn')}</dt><dd>{label('turn', p.waitsFor)}</dd></div>}
        {p.invoiceAmount && <div><dt>{t('payments.invoiceAmount')}</dt><dd><Money amount={p.invoiceAmount} /></dd></div>}
        {p.paidOn && <div><dt>{t('payments.paidOn')}</dt><dd><Day on={p.paidOn} /></dd></div>}
        {p.bankReference && <div><dt>{t('payments.reference')}</dt><dd>{p.bankReference}</dd></div>}
        {p.invoiceNumber && (
          <div>
            <dt>{t('payments.invoice')}</dt>
            <dd>{p.invoiceFile
              ? <EvidenceLinks files={[{ id: p.id, name: t('payments.openInvoice', { number: p.invoiceNumber }) }]} open={() => openInvoice(tenant, p.contractId, p.id, p.invoiceNumber ?? p.id)} />
              : p.invoiceNumber}</dd>
          </div>
        )}
      </dl>
      {p.status === 'RETURNED' && p.returnedReason && <p className="prose">{t('payments.returned', { reason: p.returnedReason })}</p>}
      {p.checks.samples > 0 && <SampleOutcome of={p.checks} />}
      <PaymentActs tenant={tenant} payment={p} reload={reload} />
    </div>
  );
}

function PaymentActs({ tenant, payment: p, reload }: Props) {
  const { t } = useTranslation(['contracting', 'common']);
  const { me } = useSession();
  const act = usePaymentAct(tenant, p.contractId);
  const officer = holds(me, ['officer'], tenant);
  const finance = holds(me, ['finance'], tenant);
  /** Where there is one finance person only, an approver approves or books in its stead. */
  const handles = !p.own && (finance || (p.byApprover && holds(me, ['approver'], tenant)));
  const common = { payment: p.id, version: p.version };
  const words = { number: p.number, amount: formatMoney(p.payable) };
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <div className="row">
      {officer && p.status === 'REQUESTED' && !p.confirmedAt && (
        <ConfirmAct primary act={t('payments.confirm')} title={t('payments.confirmTitle')} consequence={t('payments.confirmText', words)} reload={reload}
          perform={({ intention }) => act.mutateAsync({ act: 'confirm', ...common, intention })} />
      )}
      {handles && p.status === 'REQUESTED' && p.confirmedAt && (
        <ConfirmAct primary act={t('payments.approve')} title={t('payments.approveTitle')} consequence={t('payments.approveText', words)} reload={reload}
          perform={({ intention }) => act.mutateAsync({ act: 'approve', ...common, intention })} />
      )}
      {((officer && !p.confirmedAt) || finance) && p.status === 'REQUESTED' && (
        <ConfirmAct act={t('payments.return')} title={t('payments.returnTitle')} consequence={t('payments.returnText')} reason={t('reason')} reload={reload}
          perform={({ reason, intention }) => act.mutateAsync({ act: 'return', ...common, reason, intention })} />
      )}
      {handles && p.status === 'APPROVED' && (
        <FormAct<Paid> primary name={`pay.${p.id}`} act={t('payments.pay')} title={t('payments.payTitle')} consequence={t('payments.payText', words)} reload={reload}
          perform={(paid, intention) => act.mutateAsync({ act: 'pay', ...common, paid, intention })}>
          <Form.Item name="paidOn" label={t('payments.paidOn')} rules={required}><DayInput /></Form.Item>
          <Form.Item name="bankReference" label={t('payments.reference')} rules={required}><Input maxLength={80} /></Form.Item>
        </FormAct>
      )}
    </div>
  );
}
