import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Instant } from '@/components/Instant';
import { useQuestions } from '../api/useQuestions';

/** What was asked about a project and what the buyer answered, for everyone alike. */
export function Questions({ project }: { project: string }) {
  const { t } = useTranslation('projects');
  return (
    <DataState of={useQuestions(project)} rows={2}>
      {(page) => (page.items.length === 0 ? <p className="muted">{t('detail.noQuestions')}</p> : (
        <dl>
          {page.items.map((q) => (
            <div key={q.id}>
              <dt><strong className="prose">{q.text}</strong> <small className="muted"><Instant at={q.askedAt} /></small></dt>
              <dd className="prose">{q.answer ?? <span className="muted">{t('detail.unanswered')}</span>}</dd>
            </div>
          ))}
        </dl>
      ))}
    </DataState>
  );
}
