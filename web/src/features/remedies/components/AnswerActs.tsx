import { Alert, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FormAct } from '@/components/FormAct';
import { StateTag } from '@/components/StateTag';
import { useProjectRemedyAct } from '../api/useProjectRemedyAct';
import type { Objection, Outcome } from '../model';
import { OutcomeFields } from './OutcomeFields';

type Props = { objection: Objection; reload: () => void };
type Answer = { outcome: Outcome; excludesWinner?: boolean; answer: string };

/** An answer is proposed by one official and goes out once another has confirmed it; who that may be the server says. */
export function AnswerActs({ objection: o, reload }: Props) {
  const { t } = useTranslation(['remedies', 'common']);
  const act = useProjectRemedyAct(o.tenant, o.projectId);
  const { version, id: objection, proposed } = o;
  const waits = proposed !== null && o.answerReturnedReason === null;
  return (
    <>
      {o.mayConfirm && (
        <ConfirmAct primary act={t('buyer.confirm')} title={t('buyer.confirm')} consequence={t('buyer.confirmText')} reload={reload}
          perform={({ intention }) => act.mutateAsync({ act: 'confirm-answer', objection, version, intention })} />
      )}
      {waits && (
        <ConfirmAct act={t('buyer.returnAnswer')} title={t('buyer.returnAnswer')} consequence={t('buyer.returnAnswerText')} reason={t('buyer.why')} reload={reload}
          perform={({ reason, intention }) => act.mutateAsync({ act: 'return-answer', objection, reason, version, intention })} />
      )}
      <FormAct<Answer> primary={!waits} wide name={`objection.${o.id}.answer`} act={t(proposed ? 'buyer.answerAnew' : 'buyer.answer')} title={t(proposed ? 'buyer.answerAnew' : 'buyer.answer')} consequence={t('buyer.answerText')} version={version} reload={reload}
        initial={proposed ? { outcome: proposed.outcome, excludesWinner: proposed.excludesWinner, answer: proposed.words } : {}}
        perform={({ outcome, excludesWinner, answer }, intention, seen = version) =>
          act.mutateAsync({ act: 'answer', objection, body: { outcome, excludesWinner: outcome === 'UPHELD_EVALUATION' && excludesWinner === true, answer: answer.trim() }, version: seen, intention })}>
        <OutcomeFields outcomes={o.outcomes} />
        <Form.Item name="answer" label={t('buyer.words')} extra={t('buyer.wordsHint')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input.TextArea rows={6} maxLength={4000} showCount /></Form.Item>
      </FormAct>
    </>
  );
}

/** How one official wants to answer; and why another did not want it so. */
export function ProposedAnswer({ objection: o }: { objection: Objection }) {
  const { t } = useTranslation('remedies');
  if (!o.proposed || o.answeredAt) return null;
  return (
    <>
      <div className="row"><strong>{t('proposed.title')}</strong><StateTag of="outcome" state={o.proposed.outcome} /></div>
      {o.proposed.excludesWinner && <p>{t('outcome.excludesWinner')}</p>}
      <p className="prose">{o.proposed.words}</p>
      {o.answerReturnedReason === null
        ? <p className="muted">{t('proposed.waits')}</p>
        : <Alert type="warning" showIcon title={t('proposed.returned')} description={o.answerReturnedReason} />}
    </>
  );
}
