import { Alert, Button, Form, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViolations } from '@/components/form/violations';
import { ProblemAlert } from '@/components/ProblemAlert';
import { local } from '@/lib/i18n';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { asProblem } from '@/lib/problem';
import type { Schema } from '@/lib/schema';
import { useSubmitAssessment } from '../api/useSubmitAssessment';
import { pointsOf } from '../sheet';
import type { DeliveryEvaluation } from '../model';
import css from './AssessmentForm.module.css';

type Values = { scores?: (number | null | undefined)[]; grounds?: (string | undefined)[]; opinion?: string };

/**
 * The judgement of a delivery: points for each criterion and an opinion. What is typed on the way survives a reload; a final
 * one before the end of the term waits for somebody to confirm why.
 */
export function AssessmentForm({ evaluation: e, waits }: { evaluation: DeliveryEvaluation; waits: boolean }) {
  const { t } = useTranslation(['assessment', 'evaluation', 'common']);
  const [form] = Form.useForm<Values>();
  const kept = useKept<Values>(`assessment.${e.id}`);
  const submit = useSubmitAssessment(e.id);
  const intention = useIntention();
  const [asking, setAsking] = useState(false);
  const problem = submit.isError ? asProblem(submit.error) : null;
  const rest = useViolations(form, problem);
  const scores = Form.useWatch('scores', form);
  const perform = () => {
    const all = form.getFieldsValue(true) as Values;
    const body = { scores: e.criteria.map((_, i) => all.scores?.[i] ?? null), grounds: e.criteria.map((_, i) => all.grounds?.[i]?.trim() ?? ''), opinion: all.opinion?.trim() ?? '' } as Schema<'SubmitEvaluationRequest'>;
    submit.mutate({ body, intention: intention.key(body) }, {
      onSuccess: () => {
        intention.done();
        kept.drop();
      },
      onSettled: () => setAsking(false),
    });
  };
  const sum = pointsOf({ scores }).toFixed(2);
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={kept.initial} onValuesChange={(_, all) => kept.keep(all)} onFinish={() => setAsking(true)}>
      {e.criteria.map((c, i) => (
        <fieldset key={i} className={css.criterion}>
          <legend>{local(c.name)}</legend>
          {c.evidence && <p className="muted">{t('evaluation:evidence', { evidence: local(c.evidence) })}</p>}
          <Form.Item name={['scores', i]} label={t('delivery.points', { weight: c.weight })} rules={[{ required: true, message: t('common:form.required') }]}>
            <InputNumber<number> min={0} max={c.weight} precision={2} step={0.5} inputMode="decimal" className="full" changeOnWheel={false} />
          </Form.Item>
          <Form.Item name={['grounds', i]} label={t('delivery.ground')} rules={[{ required: true, whitespace: true, min: 5, message: t('delivery.groundShort') }]}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
          </Form.Item>
        </fieldset>
      ))}
      {waits && <Alert type="warning" showIcon title={t('delivery.early')} />}
      <p role="status">{t('sheet.sum', { points: sum, most: e.criteria.reduce((s, c) => s + c.weight, 0) })}</p>
      <Form.Item name="opinion" label={t('delivery.opinion')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input.TextArea rows={6} maxLength={8000} showCount /></Form.Item>
      {problem && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <Button type="primary" htmlType="submit">{t('delivery.submit')}</Button>
      <Modal open={asking} title={t('delivery.submit')} okText={t('delivery.submit')} cancelText={t('common:back')} okButtonProps={{ loading: submit.isPending }} onOk={perform} onCancel={() => setAsking(false)} mask={{ closable: false }}>
        <p>{t('delivery.submitText', { points: sum })}</p>
      </Modal>
    </Form>
  );
}
