import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { local } from '@/lib/i18n';
import { asProblem } from '@/lib/problem';
import { useGiveOpinion } from '../api/useGiveOpinion';
import type { SurveyForm } from '../model';
import css from './opinions.module.css';

const POINTS = [1, 2, 3, 4, 5] as const;

/** A few questions for a thumb on a phone; native controls, no login, nothing about the person. */
export function OpinionForm({ link, survey }: { link: string; survey: SurveyForm }) {
  const { t } = useTranslation('opinions');
  const give = useGiveOpinion(link);
  const [received, setReceived] = useState<boolean | null>(null);
  const [ratings, setRatings] = useState<Record<number, number>>({});
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const problem = give.isError ? asProblem(give.error) : null;
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setTried(true);
    const all = survey.questions.map((_, i) => ratings[i]);
    if (received !== null && all.every((r) => r !== undefined)) give.mutate({ received, ratings: all, ...(words.trim() && { words: words.trim() }) });
  };
  if (give.isSuccess) return <Thanks text={t('form.thanks')} />;
  if (problem?.slug === 'opinion-given') return <Thanks text={t('form.before')} />;
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <fieldset className={css.question}>
        <legend>{t('form.received')}</legend>
        <div className={css.choices}>
          {[true, false].map((yes) => (
            <label key={String(yes)} className={css.choice}>
              <input type="radio" name="received" checked={received === yes} onChange={() => setReceived(yes)} />
              <span>{t(yes ? 'form.yes' : 'form.no')}</span>
            </label>
          ))}
        </div>
        {tried && received === null && <p role="alert" className={css.missing}>{t('form.missing')}</p>}
      </fieldset>
      {survey.questions.map((q, i) => (
        <fieldset key={i} className={css.question}>
          <legend>{local(q)}</legend>
          <div className={css.choices}>
            {POINTS.map((p) => (
              <label key={p} className={css.choice}>
                <input type="radio" name={`rating-${i}`} aria-label={t(`points.${p}`)} checked={ratings[i] === p} onChange={() => setRatings({ ...ratings, [i]: p })} />
                <strong aria-hidden="true">{p}</strong>
              </label>
            ))}
          </div>
          <div className={css.ends} aria-hidden="true"><span>{t('points.1')}</span><span>{t('points.5')}</span></div>
          {tried && ratings[i] === undefined && <p role="alert" className={css.missing}>{t('form.missing')}</p>}
        </fieldset>
      ))}
      <label className={css.words}>
        <strong>{t('form.words')}</strong>
        <textarea value={words} maxLength={1000} onChange={(e) => setWords(e.target.value)} />
        <small className="muted">{t('form.wordsHint')}</small>
      </label>
      {problem && <ProblemAlert problem={problem} />}
      <button type="submit" className={css.send} disabled={give.isPending}>{t('form.send')}</button>
      <p className="muted">{t('form.anonymous')}</p>
    </form>
  );
}

function Thanks({ text }: { text: string }) {
  return <p role="status" className={css.thanks}>{text}</p>;
}
