import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { useAnswerQuestion } from '../api/useAnswerQuestion';
import { useTenantQuestions } from '../api/useTenantQuestions';

/** What was asked, with the way to answer it; askers stay unnamed also here. */
export function TenantQuestions({ tenant, id }: { tenant: string; id: string }) {
  const { t } = useTranslation(['projects', 'common']);
  const officer = useHolds(['officer'], tenant);
  const act = useAnswerQuestion(tenant, id);
  return (
    <DataState of={useTenantQuestions(tenant, id)} rows={3}>
      {(page) => (page.items.length === 0 ? <Section title={t('detail.questions')}><p className="muted">{t('detail.noQuestions')}</p></Section> : (
        <>
          {page.items.map((q) => (
            <Section key={q.id} title={q.answer ? t('office.question') : t('detail.unanswered')} extra={<span className="muted"><Instant at={q.askedAt} /></span>}>
              <p className="prose"><strong>{q.text}</strong></p>
              {q.answer
                ? <p className="prose">{q.answer} <small className="muted"><Instant at={q.answeredAt} /></small></p>
                : officer && (
                  <FormAct<{ answer: string }> primary name={`answer.${q.id}`} act={t('office.answer')} title={t('office.answerTitle')} consequence={t('office.answerText')}
                    perform={({ answer }, intention) => act.mutateAsync({ question: q.id, answer, intention })}>
                    <p className="prose">{q.text}</p>
                    <Form.Item name="answer" label={t('office.answerLabel')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}>
                      <Input.TextArea rows={6} maxLength={4000} showCount />
                    </Form.Item>
                  </FormAct>
                )}
            </Section>
          ))}
        </>
      ))}
    </DataState>
  );
}
