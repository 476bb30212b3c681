import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { EvaluationDate } from '@/components/EvaluationDate';
import { EvaluationResult } from '@/components/EvaluationResult';
import { FormAct } from '@/components/FormAct';
import { Countdown } from '@/components/Instant';
import { StateTag } from '@/components/StateTag';
import { useLabel } from '@/lib/useLabel';
import { useEvaluationAct } from '../api/useEvaluationAct';
import type { DeliveryEvaluation } from '../model';
import { EvaluationHearing } from './EvaluationHearing';

type Props = { creditCode: string; contract: string; evaluations: readonly DeliveryEvaluation[] };

/** What the assessors found, and what the organisation put right. */
export function OwnEvaluations({ creditCode, contract, evaluations }: Props) {
  const { t } = useTranslation(['fulfilment', 'common']);
  const label = useLabel();
  const act = useEvaluationAct(creditCode, contract);
  if (evaluations.length === 0) return <p className="muted">{t('evaluation.none')}</p>;
  return (
    <div className="stack">
      {evaluations.map((e) => (
        <div key={e.id}>
          <p className="row">
            <strong>{label('stage', e.stage)}{e.attempt > 1 && ` · ${t('evaluation.attempt', { attempt: e.attempt })}`}</strong>
            <StateTag of="evaluationStatus" state={e.status} />
            {e.grade && <StateTag of="grade" state={e.grade} />}
            <span>{e.assessor}</span>
          </p>
          <EvaluationResult evaluation={e} />
          <EvaluationHearing creditCode={creditCode} contract={contract} evaluation={e} />
          {(e.status === 'FINAL' || e.status === 'RETURNED') && e.rectifyBy && (
            <>
              <p><EvaluationDate evaluation={e} of="rectification-reported" label={t('evaluation.rectifyBy')} /> · <Countdown until={e.rectifyBy} /></p>
              <FormAct<{ text: string }> primary name={`rectification.${e.id}`} act={t('evaluation.rectify')} title={t('evaluation.rectify')} consequence={t('evaluation.rectifyText')}
                perform={({ text }, intention) => act.mutateAsync({ act: 'rectify', evaluation: e.id, text: text.trim(), intention })}>
                <Form.Item name="text" label={t('evaluation.text')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input.TextArea rows={8} minLength={10} maxLength={8000} showCount /></Form.Item>
              </FormAct>
            </>
          )}
        </div>
      ))}
    </div>
  );
}
