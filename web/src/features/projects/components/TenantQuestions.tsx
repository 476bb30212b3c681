import { Alert, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import type { Schema } from '@/lib/schema';
import { useHolds } from '@/lib/session';
import { useAnswerQuestion } from '../api/useAnswerQuestion';
import { useTenantQuestions } from '../api/useTenantQuestions';

type Asked = { tenant: string; id: string; question: Schema<'TenantQuestionView'>; reload: () => void };

/** What was asked, with the way to answer it; askers stay unnamed also here. */
export function TenantQuestions({ tenant, id }: { tenant: string; id: string }) {
  const { t } = useTranslation('projects');
  const questions = useTenantQuestions(tenant, id);
  return (
    <DataState of={questions} rows={3}>
      {(page) => (page.items.length === 0 ? <Section title={t('detail.questions')}><p className="muted">{t('detail.noQuestions')}</p></Section> : (
        <>
          {page.items.map((q) => (
            <Section key={q.id} title={q.answer ? t('office.question') : t('detail.unanswered')} extra={<span className="muted"><Instant at={q.askedAt} /></span>}>
              <p className="prose"><strong>{q.text}</strong></p>
              {q.answer
                ? <p className="prose">{q.answer} <small className="muted"><Instant at={q.answeredAt} /></small></p>
                : <Answering tenant={tenant} id={id} question={q} reload={() => void questions.refetch()} />}
            </Section>
          ))}
        </>
      ))}
    </DataState>
  );
}

/** The officer proposes, the approver publishes or returns. */
function Answering({ tenant, id, question: q, reload }: Asked) {
  const { t } = useTranslation(['projects', 'common']);
  const officer = useHolds(['officer'], tenant);
  const approver = useHolds(['approver'], tenant);
  const act = useAnswerQuestion(tenant, id);
  const waits = q.proposedAnswer && !q.returnedReason;
  const common = { question: q.id, version: q.version };
  return (
    <>
      {q.returnedReason && <Alert type="error" showIcon title={t('office.answerReturned')} description={q.returnedReason} />}
      {q.proposedAnswer && <p className="prose"><small className="muted">{t(waits ? 'office.answerWaits' : 'office.answerWas')}</small><br />{q.proposedAnswer}</p>}
      <div className="row form-foot">
        {officer && (
          <FormAct<{ answer: string }> primary={!waits} name={`answer.${q.id}`} version={q.version} act={t(q.proposedAnswer ? 'office.answerAgain' : 'office.answer')}
            title={t('office.answerTitle')} consequence={t('office.answerText')} initial={{ answer: q.proposedAnswer ?? '' }} reload={reload}
            perform={({ answer }, intention, version = q.version) => act.mutateAsync({ act: 'propose', answer, question: q.id, version, intention })}>
            <p className="prose">{q.text}</p>
            <Form.Item name="answer" label={t('office.answerLabel')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}>
              <Input.TextArea rows={6} maxLength={4000} showCount />
            </Form.Item>
          </FormAct>
        )}
        {approver && waits && (
          <>
            <ConfirmAct act={t('office.returnAnswer')} title={t('office.returnAnswer')} consequence={t('office.returnAnswerText')} reason={t('act.reason')} reload={reload}
              perform={({ reason, intention }) => act.mutateAsync({ act: 'return', reason, ...common, intention })} />
            <ConfirmAct primary act={t('office.publishAnswer')} title={t('office.publishAnswer')} consequence={<>{t('office.publishAnswerText')}<br /><strong>{q.proposedAnswer}</strong></>} reload={reload}
              perform={({ intention }) => act.mutateAsync({ act: 'publish', ...common, intention })} />
          </>
        )}
      </div>
    </>
  );
}
