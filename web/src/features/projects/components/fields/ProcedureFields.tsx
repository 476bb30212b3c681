import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayInput, MomentInput } from '@/components/form/MomentInput';
import { NumberInput } from '@/components/form/NumberInput';
import { RowsField } from '@/components/form/RowsField';
import { local } from '@/lib/i18n';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';
import { criteriaFrom, type ContentForm } from '../../content';

type Props = { procedures: readonly Schema<'Procedure'>[]; template: Schema<'CriteriaTemplate'> | undefined; fixed?: boolean };

/** How bids are asked for and scored, and by when. The rules shown are the procedure's; the server applies them. */
export function ProcedureFields({ procedures, template, fixed }: Props) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  const form = Form.useFormInstance<ContentForm>();
  const code = Form.useWatch('procedure', form);
  const procedure = procedures.find((p) => p.code === code);
  const applyTemplate = () => {
    if (!template || !procedure) return;
    const criteria = criteriaFrom(template.criteria.map((c) => ({ name: local(c.name), weight: c.weight })), procedure.priceWeight.preset, label('criterionKind', 'PRICE'));
    form.setFieldValue('criteria', criteria);
    form.validateFields(['criteria']).catch(() => undefined);
  };
  return (
    <>
      <Form.Item name="procedure" label={t('field.procedure')} extra={procedure && local(procedure.summary)}>
        <Select disabled={fixed} options={procedures.map((p) => ({ value: p.code, label: local(p.name) }))} />
      </Form.Item>
      <RowsField name="criteria" label={t('field.criteria')} max={20} blank={{ kind: 'QUALITY' }}
        hint={procedure && (
          <span className="row">
            {t('hint.criteria', { min: procedure.priceWeight.min, max: procedure.priceWeight.max })}
            {template && <Button size="small" onClick={applyTemplate}>{t('hint.template')}</Button>}
          </span>
        )}
        footer={<PointSum />}
        columns={[
          { name: 'name', label: t('detail.name'), grow: 3, input: <Input maxLength={120} /> },
          { name: 'kind', label: t('detail.kind'), input: <Select options={(['QUALITY', 'PRICE'] as const).map((k) => ({ value: k, label: label('criterionKind', k) }))} /> },
          { name: 'weight', label: t('detail.weight'), input: <NumberInput max={100} /> },
        ]} />
      <Form.Item name="bidDeadline" label={t('field.bidDeadline')}
        extra={procedure && t('hint.bidPeriod', { procedure: local(procedure.name), days: procedure.bidPeriod.days, unit: label('periodUnit', procedure.bidPeriod.unit) })}>
        <MomentInput />
      </Form.Item>
      <Form.Item name="questionDeadline" label={t('field.questionDeadline')}><MomentInput /></Form.Item>
      <Form.Item name="openingAt" label={t('field.openingAt')}><MomentInput /></Form.Item>
      <Form.Item name="serviceFrom" label={t('field.serviceFrom')}><DayInput /></Form.Item>
    </>
  );
}

function PointSum() {
  const { t } = useTranslation('projects');
  const form = Form.useFormInstance<ContentForm>();
  const criteria = Form.useWatch('criteria', form);
  return <span>{t('editor.points', { sum: (criteria ?? []).reduce((s, c) => s + (c?.weight ?? 0), 0) })}</span>;
}
