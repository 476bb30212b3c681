import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { EvaluationDate } from '@/components/EvaluationDate';
import { EvaluationResult } from '@/components/EvaluationResult';
import { FormAct } from '@/components/FormAct';
import { Countdown, Day, Instant } from '@/components/Instant';
import { PartForm } from '@/components/PartForm';
import { SampleOutcome } from '@/components/SampleOutcome';
import { StateTag } from '@/components/StateTag';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useAssessors } from '../api/useAssessors';
import { useDeliveryAct, type Assignment } from '../api/useDeliveryAct';
import type { Contract, Delivery, Evaluation } from '../model';
import { AnswerAppeal } from './AnswerAppeal';
import { RectificationActs } from './RectificationActs';
import css from './contracting.module.css';

/** Mid-term and final evaluation: who judges, what was found, what was put right. */
export function Evaluations({ contract: c, delivery: { evaluations, checks } }: { contract: Contract; delivery: Pick<Delivery, 'evaluations' | 'checks'> }) {
  const { t } = useTranslation(['contracting', 'evaluation', 'common']);
  const label = useLabel();
  const official = useHolds(['officer', 'approver'], c.tenant) && c.status === 'ACTIVE';
  const approver = useHolds(['approver'], c.tenant) && c.status === 'ACTIVE';
  const act = useDeliveryAct(c.tenant, c.id);
  const assessors = useAssessors(c.tenant);
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <>
      <SampleOutcome of={checks} />
      {evaluations.length === 0 && <p className="muted">{t('evaluations.none')}</p>}
      {evaluations.map((e) => (
        <div key={e.id} className={css.evaluation}>
          <p className="row">
            <strong>{label('stage', e.stage)}</strong>
            {e.attempt > 1 && <span>{t('evaluations.attempt', { attempt: e.attempt })}</span>}
            <StateTag of="evaluationStatus" state={e.status} />
            {e.grade && <StateTag of="grade" state={e.grade} />}
          </p>
          <Found evaluation={e} />
          {official && e.status === 'ASSIGNED' && e.framework.buyer > 0 && (
            <PartForm name={`buyer.${e.id}`} act={t('evaluation:scoreBuyer')} weight={e.framework.buyer} given={e.buyer} perform={(part, intention) => act.mutateAsync({ act: 'buyer', evaluation: e.id, part, intention })} />
          )}
          {approver && e.status === 'APPEALED' && <AnswerAppeal evaluation={e.id} perform={(answer, intention) => act.mutateAsync({ act: 'answer', evaluation: e.id, answer, intention })} />}
          {official && e.status === 'ASSIGNED' && (
            <ConfirmAct act={t('evaluations.withdraw')} title={t('evaluations.withdraw')} consequence={t('evaluations.withdrawText')} reason={t('reason')}
              perform={({ reason, intention }) => act.mutateAsync({ act: 'withdraw', evaluation: e.id, reason, intention })} />
          )}
          {official && <RectificationActs contract={c} evaluation={e} />}
        </div>
      ))}
      {official && (
        <FormAct<Assignment> name={`assign.${c.id}`} act={t('evaluations.assign')} title={t('evaluations.assignTitle')} consequence={t('evaluations.assignText')}
          perform={({ stage, assessor, early }, intention) => act.mutateAsync({ act: 'assign', assignment: { stage, assessor, early: (stage === 'FINAL' && early?.trim()) || null }, intention })}>
          <Form.Item name="stage" label={t('evaluations.stage')} rules={required}>
            <Select options={(['MID_TERM', 'FINAL', 'SPOT'] as const).map((s) => ({ value: s, label: label('stage', s) }))} />
          </Form.Item>
          <Form.Item name="assessor" label={t('evaluations.assessor')} rules={required}>
            <Select loading={assessors.isPending} showSearch optionFilterProp="label" options={(assessors.data?.items ?? []).map((a) => ({ value: a.sub, label: a.name }))} />
          </Form.Item>
          <Form.Item noStyle dependencies={['stage']}>
            {(form) => form.getFieldValue('stage') === 'FINAL' && (
              <Form.Item name="early" label={t('evaluations.early')} extra={<>{t('evaluations.earlyHint')} <Day on={c.serviceUntil} /></>} rules={[{ min: 5, message: t('evaluations.reasonShort') }]}>
                <Input.TextArea rows={3} maxLength={2000} showCount />
              </Form.Item>
            )}
          </Form.Item>
        </FormAct>
      )}
    </>
  );
}

function Found({ evaluation: e }: { evaluation: Evaluation }) {
  const { t } = useTranslation('contracting');
  return (
    <>
      <dl className="facts">
        <div><dt>{t('evaluations.assessor')}</dt><dd>{e.assessor}</dd></div>
        <div><dt>{t('evaluations.assignedAt')}</dt><dd><Instant at={e.assignedAt} /></dd></div>
        {e.submittedAt && <div><dt>{t('evaluations.submittedAt')}</dt><dd><Instant at={e.submittedAt} /></dd></div>}
        {e.withdrawnReason && <div><dt>{t('evaluations.withdrawn')}</dt><dd>{e.withdrawnReason}</dd></div>}
        {e.rectifyBy && <div><dt>{t('evaluations.rectifyBy')}</dt><dd><EvaluationDate evaluation={e} of="rectification-reported" />{(e.status === 'FINAL' || e.status === 'RETURNED') && <> · <Countdown until={e.rectifyBy} /></>}</dd></div>}
      </dl>
      <EvaluationResult evaluation={e} />
    </>
  );
}
