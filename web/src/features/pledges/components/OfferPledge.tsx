import { Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { DayInput } from '@/components/form/MomentInput';
import { MoneyInput } from '@/components/form/MoneyInput';
import { RowsField } from '@/components/form/RowsField';
import { LimitWarnings } from '@/components/LimitWarnings';
import { Money } from '@/components/Money';
import { StateTag } from '@/components/StateTag';
import { asProblem } from '@/lib/problem';
import { useHolds } from '@/lib/session';
import { askWarnings, useOfferPledge } from '../api/useOfferPledge';
import { usePledges } from '../api/usePledges';
import { isFundable, type LimitWarning, type Pledge } from '../model';

type Part = { amount: string; dueOn: string };
type Values = { amount: string; conditions?: string; tranches?: Part[] };
type Props = { creditCode: string; project: string; status: Pledge['projectStatus'] };

/** A foundation's pledges to this project and, while it takes any, another one. */
export function OfferPledge({ creditCode, project, status }: Props) {
  const { t } = useTranslation(['pledges', 'common']);
  const admin = useHolds(['org-admin'], creditCode);
  const navigate = useNavigate();
  const offer = useOfferPledge(creditCode);
  const [warnings, setWarnings] = useState<LimitWarning[]>([]);
  const [knowing, setKnowing] = useState(false);
  const required = [{ required: true, message: t('common:form.required') }];
  const perform = async ({ amount, conditions = '', tranches = [] }: Values, intention: string) => {
    const terms = { amount, conditions: conditions.trim(), tranches: tranches.map((p, i) => ({ ...p, number: i + 1 })) };
    const made = await offer.mutateAsync({ projectId: project, terms, seen: knowing ? warnings : [], intention }).catch(async (error: unknown) => {
      if (asProblem(error).slug === 'limits-unseen') {
        setWarnings(await askWarnings(creditCode, terms, crypto.randomUUID()));
        setKnowing(false);
      }
      throw error;
    });
    setWarnings([]);
    void navigate(`/o/${creditCode}/pledges/${made.id}`);
  };
  return (
    <>
      <DataState of={usePledges({ as: 'foundation', creditCode }, { project })} rows={1}>
        {(page) => (page.items.length === 0 ? <p className="muted">{t('offer.none')}</p> : (
          <ul className="plain-list">
            {page.items.map((g) => <li key={g.id} className="row"><Link to={`/o/${creditCode}/pledges/${g.id}`}><Money amount={g.amount} /></Link><StateTag of="pledgeStatus" state={g.status} /></li>)}
          </ul>
        ))}
      </DataState>
      {!isFundable(status) && <p className="muted">{t('offer.over')}</p>}
      {isFundable(status) && !admin && <p className="muted">{t('offer.onlyAdmin')}</p>}
      {isFundable(status) && admin && (
        <FormAct<Values> primary name={`pledge.${creditCode}.${project}`} act={t('offer.act')} title={t('offer.act')} consequence={t('offer.text')} under="terms." initial={{ tranches: [{} as Part] }} perform={perform}>
          <Form.Item name="amount" label={t('amount')} rules={required}><MoneyInput /></Form.Item>
          <Form.Item name="conditions" label={t('conditions')}><Input.TextArea rows={3} maxLength={2000} showCount /></Form.Item>
          <RowsField name="tranches" label={t('offer.tranches')} hint={t('offer.tranchesHint')} blank={{}} max={12}
            columns={[{ name: 'amount', label: t('amount'), input: <MoneyInput /> }, { name: 'dueOn', label: t('tranche.dueOn'), input: <DayInput /> }]} />
          {warnings.length > 0 && (
            <>
              <LimitWarnings warnings={warnings} />
              <Checkbox checked={knowing} onChange={(e) => setKnowing(e.target.checked)}>{t('offer.knowing')}</Checkbox>
            </>
          )}
        </FormAct>
      )}
    </>
  );
}
