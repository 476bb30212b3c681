import { useTranslation } from 'react-i18next';
import { formatDate } from '@/lib/dates';
import { local } from '@/lib/i18n';
import { formatCount } from '@/lib/money';
import type { OpinionResult } from '../model';
import css from './opinions.module.css';

/** What residents say: how many, the mean of each question and how it is spread. */
export function OpinionResults({ result: r }: { result: OpinionResult }) {
  const { t } = useTranslation('opinions');
  if (r.answers === 0) return <p className="muted">{t('result.none')}</p>;
  if (r.questions.length === 0) return <p className="muted">{t('result.few', { answers: r.answers, least: r.least })}</p>;
  return (
    <div className="stack">
      <p>{t('result.answers', { answers: formatCount(r.answers), received: formatCount(r.received ?? 0) })}</p>
      {r.unusual.map((u) => (
        <p key={u.day} className="muted">{t('result.unusual', { day: formatDate(u.day), answers: formatCount(u.answers), mean: u.average.toFixed(2) })}</p>
      ))}
      {r.questions.map((q, i) => (
        <div key={i}>
          <p className="row"><strong>{local(q.question)}</strong><span>{t('result.mean', { mean: q.average?.toFixed(2) ?? '—' })}</span></p>
          <ol reversed className={css.spread} aria-label={t('result.spread', { question: local(q.question) })}>
            {[...q.counts].map((count, at) => ({ points: at + 1, count })).reverse().map(({ points, count }) => (
              <li key={points}>
                <span>{t('result.points', { points })}</span>
                <span className={css.bar} aria-hidden="true"><span style={{ width: `${(count * 100) / r.answers}%` }} /></span>
                <span>{formatCount(count)}</span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
