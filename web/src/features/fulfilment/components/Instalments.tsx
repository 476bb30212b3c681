import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { MoneyInput } from '@/components/form/MoneyInput';
import { Day, Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { SampleOutcome } from '@/components/SampleOutcome';
import { StateTag } from '@/components/StateTag';
import { formatMoney } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { useOwnPayments } from '../api/useOwnPayments';
import { useRequestPayment } from '../api/useRequestPayment';
import type { Payment } from '../model';
import css from './Instalments.module.css';
import { Evidence } from './Evidence';

type Values = { invoiceNumber: string; invoiceAmount: string; invoice?: { id: string; name: string }[] };
type Props = { creditCode: string; contract: string };

/** The instalments one after another: what opens each, how far it is, and the request for one that is due. */
export function Instalments({ creditCode, contract }: Props) {
  const { t } = useTranslation(['fulfilment', 'common']);
  const label = useLabel();
  const payments = useOwnPayments(creditCode, contract);
  const request = useRequestPayment(creditCode, contract);
  const ask = (p: Payment) => ({ invoiceNumber, invoiceAmount, invoice }: Values, intention: string) => {
    const invoiceFile = invoice?.at(-1)?.id;
    return request.mutateAsync({ payment: p.id, version: p.version, body: { invoiceNumber: invoiceNumber.trim(), invoiceAmount, ...(invoiceFile && { invoiceFile }) }, intention });
  };
  return (
    <DataState of={payments} rows={3}>
      {(page) => (page.items.length === 0 ? <p className="muted">{t('payment.none')}</p> : (
        <ol className={css.list}>
          {page.items.map((p) => (
            <li key={p.id} className={p.status === 'PAID' ? css.done : p.status === 'DUE' || p.status === 'RETURNED' ? css.now : undefined}>
              <p className="row"><strong>{p.percent > 0 ? t('payment.number', { number: p.number, percent: p.percent }) : t('payment.beside', { number: p.number })}</strong><Money amount={p.amount} /><StateTag of="paymentStatus" state={p.status} /></p>
              <p className="muted">{label('gate', p.gate)}{p.dueAt && <> · {t('payment.due')} <Instant at={p.dueAt} /></>}</p>
              {p.deductionPercent > 0 && p.deductionGrade && (
                <p>{t('payment.calculation', { amount: formatMoney(p.amount), percent: p.deductionPercent, grade: label('grade', p.deductionGrade), deduction: formatMoney(p.deduction), payable: formatMoney(p.payable) })}</p>
              )}
              {p.invoiceNumber && <p>{t('payment.invoice', { number: p.invoiceNumber })}{p.requestedAt && <> · {t('payment.requested')} <Instant at={p.requestedAt} /></>}</p>}
              {p.confirmedAt && <p>{t('payment.confirmed')} <Instant at={p.confirmedAt} /></p>}
              {p.approvedAt && <p>{t('payment.approved')} <Instant at={p.approvedAt} /></p>}
              {p.paidOn && <p>{t('payment.paid')} <Day on={p.paidOn} />{p.bankReference && ` · ${t('payment.reference', { reference: p.bankReference })}`}</p>}
              {p.checks.samples > 0 && <SampleOutcome of={p.checks} />}
              {p.status === 'RETURNED' && p.returnedReason && <p className="prose">{t('payment.returned', { reason: p.returnedReason })}</p>}
              {p.status === 'WITHHELD' && <p>{t('payment.withheld')}</p>}
              {(p.status === 'DUE' || p.status === 'RETURNED') && (
                <FormAct<Values> primary name={`payment.${p.id}`} act={t('payment.request')} title={t('payment.request')} consequence={t('payment.requestText')} reload={() => void payments.refetch()} initial={{ invoiceAmount: p.payable }} perform={ask(p)}>
                  <Form.Item name="invoiceNumber" label={t('payment.invoiceNumber')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input maxLength={40} /></Form.Item>
                  <Form.Item name="invoiceAmount" label={t('payment.invoiceAmount')} rules={[{ required: true, message: t('common:form.required') }]}><MoneyInput /></Form.Item>
                  <Form.Item name="invoice" label={t('payment.invoiceFile')}><Evidence creditCode={creditCode} hint={t('payment.invoiceHint')} /></Form.Item>
                </FormAct>
              )}
            </li>
          ))}
        </ol>
      ))}
    </DataState>
  );
}
