import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { Instant } from '@/components/Instant';
import { useServerNow } from '@/lib/clock';
import { useAskQuestion } from '../api/useAskQuestion';
import { useOwnQuestions } from '../api/useOwnQuestions';

type Props = { creditCode: string; project: string; until: string | null };

/** The organisation's own questions on a project and, while there is time, another one. */
export function AskQuestion({ creditCode, project, until }: Props) {
  const { t } = useTranslation(['bids', 'common']);
  const ask = useAskQuestion(creditCode, project);
  const now = useServerNow();
  const open = until !== null && Date.parse(until) > now.getTime();
  return (
    <>
      <DataState of={useOwnQuestions(creditCode, project)} rows={1}>
        {(page) => (page.items.length === 0 ? <p className="muted">{t('question.none')}</p> : (
          <dl>
            {page.items.map((q) => (
              <div key={q.id}>
                <dt><strong className="prose">{q.text}</strong> <small className="muted"><Instant at={q.askedAt} /></small></dt>
                <dd className="prose">{q.answer ?? <span className="muted">{t('question.waiting')}</span>}</dd>
              </div>
            ))}
          </dl>
        ))}
      </DataState>
      {open ? (
        <FormAct<{ text: string }> name={`question.${creditCode}.${project}`} act={t('question.ask')} title={t('question.ask')} consequence={t('question.consequence')}
          perform={({ text }, intention) => ask.mutateAsync({ text: text.trim(), intention })}>
          <Form.Item name="text" label={t('question.text')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}>
            <Input.TextArea rows={5} maxLength={2000} showCount />
          </Form.Item>
        </FormAct>
      ) : <p className="muted">{t('question.over')}</p>}
    </>
  );
}
