import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { DayInput } from '@/components/form/MomentInput';
import { formatMoney } from '@/lib/money';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useFoundationAct, type Confirmed } from '../api/useFoundationAct';
import { useWithdrawal } from '../api/useWithdrawal';
import { isFundable, type Pledge, type Tranche } from '../model';

type Props = { creditCode: string; pledge: Pledge; reload: () => void };

/** Taking a pledge back: what it brings about stands there before it can be done, and why it cannot be done any more. */
export function Withdrawal({ creditCode, pledge: g, reload }: Props) {
  const { t } = useTranslation('pledges');
  const admin = useHolds(['org-admin'], creditCode);
  if (!admin || (g.status !== 'OFFERED' && g.status !== 'ACCEPTED')) return null;
  if (g.status === 'ACCEPTED' && !isFundable(g.projectStatus)) return <p className="muted">{t('withdraw.binding')}</p>;
  return <Consequences key={g.version} creditCode={creditCode} pledge={g} reload={reload} />;
}

function Consequences({ creditCode, pledge: g, reload }: Props) {
  const { t } = useTranslation('pledges');
  const label = useLabel();
  const preview = useWithdrawal(creditCode, g.id);
  const act = useFoundationAct(creditCode, g.id);
  return (
    <DataState of={preview} rows={2}>
      {(w) => (
        <>
          {w.falls.length === 0 ? <p>{t('withdraw.nothing')}</p> : (
            <ul aria-label={t('withdraw.falls')}>
              {w.falls.map((f) => (
                <li key={f.source}>{t(f.covered ? 'withdraw.covered' : 'withdraw.uncovered', { source: label('fundingSource', f.source), amount: formatMoney(f.amount) })}</li>
              ))}
            </ul>
          )}
          {w.stopsProject && <p><strong>{t('withdraw.stops')}</strong></p>}
          <ConfirmAct danger act={t('withdraw.act')} title={t('withdraw.act')} reason={t('reason')} reload={reload}
            consequence={t(w.stopsProject ? 'withdraw.stops' : w.falls.length ? 'withdraw.goesOn' : 'withdraw.nothing')}
            perform={({ reason, intention }) => act.mutateAsync({ act: 'withdraw', reason, stopsProject: w.stopsProject, version: g.version, intention })} />
        </>
      )}
    </DataState>
  );
}

/** Says that a tranche was paid. */
export function ConfirmTranche({ creditCode, pledge: g, tranche: p, reload }: Props & { tranche: Tranche }) {
  const { t } = useTranslation(['pledges', 'common']);
  const admin = useHolds(['org-admin'], creditCode);
  const act = useFoundationAct(creditCode, g.id);
  const required = [{ required: true, message: t('common:form.required') }];
  if (!admin || p.status !== 'REQUESTED') return null;
  return (
    <FormAct<Confirmed> primary name={`tranche.${g.id}.${p.number}`} act={t('tranche.confirm')} title={t('tranche.confirm')} reload={reload}
      consequence={t('tranche.confirmText', { amount: formatMoney(p.amount) })}
      perform={(paid, intention) => act.mutateAsync({ act: 'confirm', number: p.number, paid, version: p.version, intention })}>
      <Form.Item name="paidOn" label={t('tranche.paidOn')} rules={required}><DayInput /></Form.Item>
      <Form.Item name="bankReference" label={t('tranche.bankReference')} rules={required}><Input maxLength={80} /></Form.Item>
    </FormAct>
  );
}
