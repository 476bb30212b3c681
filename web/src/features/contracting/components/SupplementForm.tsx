import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { DayInput } from '@/components/form/MomentInput';
import { NumberInput } from '@/components/form/NumberInput';
import { plannedGates } from '@/lib/domain';
import { formatMoney, sum, times } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { useSupplementAct } from '../api/useSupplements';
import type { Contract, Supplement, SupplementRequest } from '../model';
import { SourceSelect } from './SourceSelect';

type Values = { reason: string; indicatorQuantities?: (number | undefined)[]; staffQuantities?: (number | undefined)[]; source?: string; gate?: SupplementRequest['gate']; serviceUntil?: string };
type Props = { contract: Contract; kind: SupplementRequest['kind']; supplement?: Supplement; reload: () => void };
type Line = Contract['terms']['indicators'][number];

const worth = (lines: readonly Line[], quantities: Values['indicatorQuantities']) => sum(lines.map((l, i) => times(l.unitPrice, quantities?.[i])));

/** Drafts a change of a contract, or revises its draft: what is added, until when, or what was accepted in the end. */
export function SupplementForm({ contract: c, kind, supplement: s, reload }: Props) {
  const { t } = useTranslation(['supplements', 'common']);
  const label = useLabel();
  const act = useSupplementAct(c.tenant, c.id);
  const required = [{ required: true, message: t('common:form.required') }];
  const { indicators, staff } = c.terms;
  const counted = (lines: readonly Line[], quantities: Values['indicatorQuantities']) => lines.map((_, i) => quantities?.[i] ?? 0);
  const change = (v: Values): SupplementRequest => ({
    kind, reason: v.reason, gate: null, serviceUntil: null, funding: null, indicatorQuantities: null, staffQuantities: null,
    ...(kind === 'EXTENSION' ? { serviceUntil: v.serviceUntil ?? null }
      : { indicatorQuantities: counted(indicators, v.indicatorQuantities), staffQuantities: counted(staff, v.staffQuantities) }),
    ...(kind === 'INCREASE' && {
      gate: v.gate ?? null,
      funding: v.source ? [{ appropriationId: v.source, amount: sum([worth(indicators, v.indicatorQuantities), worth(staff, v.staffQuantities)]) }] : [],
    }),
  });
  const initial: Partial<Values> = s
    ? { reason: s.reason, indicatorQuantities: s.terms.indicators.map((l) => l.quantity), staffQuantities: s.terms.staff.map((l) => l.quantity), ...(s.terms.funding[0] && { source: s.terms.funding[0].appropriationId }), gate: s.terms.gate, ...(s.terms.serviceUntil && { serviceUntil: s.terms.serviceUntil }) }
    : { gate: 'FINAL_PASSED' };
  const quantities = (name: 'indicatorQuantities' | 'staffQuantities', lines: readonly Line[]) => lines.map((l, i) => (
    <Form.Item key={`${name}${i}`} name={[name, i]} label={t(kind === 'INCREASE' ? 'moreOf' : 'acceptedOf', { name: l.name, unit: l.unit, bought: l.quantity })}>
      <NumberInput {...(kind === 'TERMINATION' && { max: l.quantity })} />
    </Form.Item>
  ));
  return (
    <FormAct<Values> name={`supplement.${s?.id ?? c.id}.${kind}`} act={s ? t('act.revise') : t(`draft.${kind}`)} title={t(`draft.${kind}`)} consequence={t(`draftText.${kind}`)} initial={initial} reload={reload} danger={kind === 'TERMINATION' && !s}
      perform={(v, intention) => act.mutateAsync(s ? { act: 'revise', supplement: s, change: change(v), intention } : { act: 'draft', change: change(v), intention })}>
      <Form.Item name="reason" label={t('reason')} rules={required}><Input.TextArea rows={3} maxLength={2000} showCount /></Form.Item>
      {kind === 'EXTENSION' && <Form.Item name="serviceUntil" label={t('serviceUntil')} rules={required}><DayInput /></Form.Item>}
      {kind !== 'EXTENSION' && <>{quantities('indicatorQuantities', indicators)}{quantities('staffQuantities', staff)}<Worth contract={c} /></>}
      {kind === 'INCREASE' && (
        <>
          <Form.Item name="source" label={t('source')} rules={required}><SourceSelect tenant={c.tenant} /></Form.Item>
          <Form.Item name="gate" label={t('gate')} rules={required}><Select options={plannedGates.map((g) => ({ value: g, label: label('gate', g) }))} /></Form.Item>
        </>
      )}
    </FormAct>
  );
}

/** What the lines cost as they are typed. */
function Worth({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation('supplements');
  const form = Form.useFormInstance<Values>();
  const indicators = Form.useWatch('indicatorQuantities', form);
  const staff = Form.useWatch('staffQuantities', form);
  return <p role="status">{t('worth', { sum: formatMoney(sum([worth(c.terms.indicators, indicators), worth(c.terms.staff, staff)])) })}</p>;
}
