import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { DayInput } from '@/components/form/MomentInput';
import { Day } from '@/components/Instant';
import { useHolds } from '@/lib/session';
import { useAddSpotCheck, useOwnSpotChecks, useSpotChecks } from '../api/useSpotChecks';
import type { Contract, SpotCheck, SpotCheckForm } from '../model';

/** Officials who went there, and what they found. */
export function SpotChecks({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation(['delivery', 'common']);
  const official = useHolds(['officer', 'approver'], c.tenant) && c.status === 'ACTIVE';
  const add = useAddSpotCheck(c.tenant, c.id);
  const required = [{ required: true, whitespace: true, message: t('common:form.required') }];
  return (
    <>
      <DataState of={useSpotChecks(c.tenant, c.id)} rows={2}>{({ items }) => <Visits items={items} />}</DataState>
      {official && (
        <FormAct<SpotCheckForm> name={`visit.${c.id}`} act={t('visit.act')} title={t('visit.act')} consequence={t('visit.text')}
          perform={(visit, intention) => add.mutateAsync({ visit, intention })}>
          <Form.Item name="visitedOn" label={t('visit.day')} rules={required}><DayInput /></Form.Item>
          <Form.Item name="place" label={t('record.place')} rules={required}><Input maxLength={120} /></Form.Item>
          <Form.Item name="findings" label={t('visit.findings')} rules={required}><Input.TextArea rows={6} maxLength={8000} showCount /></Form.Item>
        </FormAct>
      )}
    </>
  );
}

export function OwnSpotChecks({ creditCode, contract }: { creditCode: string; contract: string }) {
  return <DataState of={useOwnSpotChecks(creditCode, contract)} rows={2}>{({ items }) => <Visits items={items} />}</DataState>;
}

function Visits({ items }: { items: readonly SpotCheck[] }) {
  const { t } = useTranslation('delivery');
  if (items.length === 0) return <p className="muted">{t('visit.none')}</p>;
  return (
    <ul className="plain-list">
      {items.map((s) => <li key={s.id}><strong><Day on={s.visitedOn} /> · {s.place}</strong> <small className="muted">{s.checkedBy}</small><p className="prose">{s.findings}</p></li>)}
    </ul>
  );
}
