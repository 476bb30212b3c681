import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FormAct } from '@/components/FormAct';
import { useServerNow } from '@/lib/clock';
import { formatMoney } from '@/lib/money';
import { useHolds } from '@/lib/session';
import { useTenantAct } from '../api/useTenantAct';
import { isFundable, type Pledge, type Tranche } from '../model';

type Props = { pledge: Pledge; reload: () => void };

/** An approver accepts what is offered, or declines it with a reason. */
export function DecidePledge({ pledge: g, reload }: Props) {
  const { t } = useTranslation('pledges');
  const approver = useHolds(['approver'], g.tenant);
  const act = useTenantAct(g.tenant, g.id);
  if (!approver || g.status !== 'OFFERED') return null;
  const words = { foundation: g.foundation, amount: formatMoney(g.amount) };
  return (
    <>
      {isFundable(g.projectStatus) && (
        <ConfirmAct primary act={t('accept.act')} title={t('accept.act')} consequence={t('accept.text', words)} reload={reload}
          perform={({ intention }) => act.mutateAsync({ act: 'accept', version: g.version, intention })} />
      )}
      <ConfirmAct act={t('decline.act')} title={t('decline.act')} consequence={t('decline.text', words)} reason={t('reason')} reload={reload}
        perform={({ reason, intention }) => act.mutateAsync({ act: 'decline', reason, version: g.version, intention })} />
    </>
  );
}

/** Asks for a tranche that is due, and says that one has come, or has not. */
export function TrancheActs({ pledge: g, tranche: p, reload }: Props & { tranche: Tranche }) {
  const { t } = useTranslation(['pledges', 'common']);
  const asks = useHolds(['officer', 'finance'], g.tenant);
  const finance = useHolds(['finance'], g.tenant);
  const act = useTenantAct(g.tenant, g.id);
  const due = useServerNow() >= new Date(`${p.dueOn}T00:00:00+08:00`);
  const contracted = ['PERFORMING', 'INTERRUPTED', 'CLOSED', 'TERMINATED'].includes(g.projectStatus);
  const words = { number: p.number, amount: formatMoney(p.amount) };
  return (
    <>
      {asks && p.status === 'PLANNED' && g.status === 'ACCEPTED' && due && contracted && (
        <FormAct<{ reference: string }> primary name={`request.${g.id}.${p.number}`} act={t('tranche.request')} title={t('tranche.request')} consequence={t('tranche.requestText', words)} reload={reload}
          initial={{ reference: g.projectNumber ? t('tranche.referenceOf', { project: g.projectNumber, number: p.number }) : '' }}
          perform={({ reference }, intention) => act.mutateAsync({ act: 'request', number: p.number, reference: reference.trim(), version: p.version, intention })}>
          <Form.Item name="reference" label={t('tranche.reference')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input maxLength={200} /></Form.Item>
        </FormAct>
      )}
      {finance && p.status === 'CONFIRMED' && (
        <>
          <ConfirmAct primary act={t('tranche.acknowledge')} title={t('tranche.acknowledge')} consequence={t('tranche.acknowledgeText', words)} reload={reload}
            perform={({ intention }) => act.mutateAsync({ act: 'acknowledge', number: p.number, version: p.version, intention })} />
          <ConfirmAct act={t('tranche.return')} title={t('tranche.return')} consequence={t('tranche.returnText', words)} reason={t('reason')} reload={reload}
            perform={({ reason, intention }) => act.mutateAsync({ act: 'return', number: p.number, reason, version: p.version, intention })} />
        </>
      )}
    </>
  );
}
