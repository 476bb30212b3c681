import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { EvaluationDate } from '@/components/EvaluationDate';
import { FormAct } from '@/components/FormAct';
import { Countdown } from '@/components/Instant';
import { PartForm } from '@/components/PartForm';
import { useHolds } from '@/lib/session';
import { useEvaluationAct } from '../api/useEvaluationAct';
import type { DeliveryEvaluation } from '../model';

/** What an organisation can do about an evaluation: its own part, and before the result is final to take it, reply or appeal. */
export function EvaluationHearing({ creditCode, contract, evaluation: e }: { creditCode: string; contract: string; evaluation: DeliveryEvaluation }) {
  const { t } = useTranslation(['evaluation', 'common']);
  const act = useEvaluationAct(creditCode, contract);
  const signs = useHolds(['org-admin'], creditCode);
  if (e.status === 'ASSIGNED' && e.framework.self > 0) {
    return <PartForm name={`self.${e.id}`} act={t('scoreSelf')} weight={e.framework.self} given={e.self} perform={(part, intention) => act.mutateAsync({ act: 'self', evaluation: e.id, part, intention })} />;
  }
  if (e.status !== 'SUBMITTED' || !e.hearing.until) return null;
  const words = (
    <Form.Item name="words" label={t('words')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input.TextArea rows={6} minLength={10} maxLength={8000} showCount /></Form.Item>
  );
  return (
    <>
      <p><EvaluationDate evaluation={e} of="evaluation-reply" label={t('until')} /> · <Countdown until={e.hearing.until} /></p>
      <p className="row">
        {signs && <ConfirmAct primary act={t('take')} title={t('take')} consequence={t('takeText')} perform={({ intention }) => act.mutateAsync({ act: 'take', evaluation: e.id, intention })} />}
        {!e.hearing.reply && (
          <FormAct<{ words: string }> name={`reply.${e.id}`} act={t('replyAct')} title={t('replyAct')} consequence={t('replyText')}
            perform={(said, intention) => act.mutateAsync({ act: 'reply', evaluation: e.id, words: said.words.trim(), intention })}>{words}</FormAct>
        )}
        {signs && (
          <FormAct<{ words: string }> name={`appeal.${e.id}`} act={t('appealAct')} title={t('appealAct')} consequence={t('appealText')}
            perform={(said, intention) => act.mutateAsync({ act: 'appeal', evaluation: e.id, words: said.words.trim(), intention })}>{words}</FormAct>
        )}
      </p>
    </>
  );
}
