import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Instant } from '@/components/Instant';
import { ProblemAlert } from '@/components/ProblemAlert';
import { login } from '@/lib/auth';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { usePortal } from '@/lib/portal';
import { asProblem } from '@/lib/problem';
import { useSession } from '@/lib/session';
import { useAnswerConsultation } from '../api/useAnswerConsultation';
import { useOwnAnswer } from '../api/useOwnAnswer';
import css from './answer.module.css';

/** Whoever is logged in answers once; native controls, so that who only reads loads little. */
export function AnswerForm({ consultation }: { consultation: string }) {
  const { t } = useTranslation('consultations');
  const { status } = useSession();
  const { loginsOpen } = usePortal();
  if (status === 'signedIn') return <OwnAnswer consultation={consultation} />;
  if (!loginsOpen) return <p className="muted">{t('form.shut')}</p>;
  return <p>{t('form.loginFirst')} <button type="button" className={css.plain} onClick={() => void login()}>{t('form.login')}</button></p>;
}

function OwnAnswer({ consultation }: { consultation: string }) {
  const { t } = useTranslation('consultations');
  return (
    <DataState of={useOwnAnswer(consultation)} rows={3}>
      {(own) => (own.text === null ? <Form consultation={consultation} /> : (
        <div role="status" className={css.thanks}>
          <p><strong>{t('form.thanks')}</strong> <Instant at={own.answeredAt} /></p>
          <p className="prose">{own.text}</p>
        </div>
      ))}
    </DataState>
  );
}

function Form({ consultation }: { consultation: string }) {
  const { t } = useTranslation('consultations');
  const answer = useAnswerConsultation(consultation);
  const intention = useIntention();
  const kept = useKept<{ text: string }>(`consultation.${consultation}`);
  const [text, setText] = useState(kept.initial?.text ?? '');
  const problem = answer.isError ? asProblem(answer.error) : null;
  const submit = (e: FormEvent) => {
    e.preventDefault();
    const said = text.trim();
    if (said) answer.mutate({ text: said, intention: intention.key(said) }, { onSuccess: () => { intention.done(); kept.drop(); } });
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <label className={css.words}>
        <strong>{t('form.label')}</strong>
        <textarea value={text} required minLength={2} maxLength={2000} rows={6} onChange={(e) => { setText(e.target.value); kept.keep({ text: e.target.value }); }} />
        <small className="muted">{t('form.hint')}</small>
      </label>
      {problem && <ProblemAlert problem={problem} rest={problem.violations} />}
      <button type="submit" className={css.send} disabled={answer.isPending}>{t('form.send')}</button>
    </form>
  );
}
