import { useTranslation } from 'react-i18next';
import { local } from '@/lib/i18n';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';
import { EvaluationDate } from './EvaluationDate';
import { Instant } from './Instant';
import { Scroll } from './Scroll';

type Evaluation = Schema<'DeliveryEvaluationView'>;

/** What was found: points and ground of each criterion, how the score was put together, what was said, what follows. */
export function EvaluationResult({ evaluation: e }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  if (!e.submittedAt) return null;
  return (
    <div className="stack">
      <Scroll label={t('scores')}>
        <table className="small-table">
          <thead><tr><th scope="col">{t('criterion')}</th><th scope="col" className="end">{t('points')}</th><th scope="col" className="end">{t('most')}</th><th scope="col">{t('ground')}</th></tr></thead>
          <tbody>{e.criteria.map((c, i) => <tr key={i}><th scope="row">{local(c.name)}</th><td className="end">{e.scores[i]?.toFixed(2) ?? '—'}</td><td className="end">{c.weight}</td><td>{e.grounds[i] ?? '—'}</td></tr>)}</tbody>
        </table>
      </Scroll>
      {e.opinion && <p className="prose"><strong>{t('opinion')}</strong> {e.opinion}</p>}
      {e.parts.length > 1 ? <Calculation evaluation={e} /> : <p><strong>{t('total', { score: e.score?.toFixed(2) ?? '—' })}</strong></p>}
      <Hearing evaluation={e} />
      {e.rectification && <p className="prose"><strong>{t('rectification')}</strong> <Instant at={e.rectifiedAt} /><br />{e.rectification}</p>}
      {e.returnedReason && <p className="prose"><strong>{t('returned')}</strong> <Instant at={e.returnedAt} /><br />{e.returnedReason}</p>}
      {e.lapsedAt && <p><strong>{t('lapsed')}</strong> <Instant at={e.lapsedAt} /></p>}
      <Steps evaluation={e} />
    </div>
  );
}

function Calculation({ evaluation: e }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const label = useLabel();
  const sum = e.parts.filter((p) => p.score !== null).map((p) => `${p.score?.toFixed(2)} × ${p.counts.toFixed(2)}%`).join(' + ');
  return (
    <>
      <Scroll label={t('parts')}>
        <table className="small-table">
          <thead><tr><th scope="col">{t('part')}</th><th scope="col" className="end">{t('weight')}</th><th scope="col" className="end">{t('points')}</th><th scope="col" className="end">{t('counts')}</th></tr></thead>
          <tbody>
            {e.parts.map((p) => (
              <tr key={p.part}><th scope="row">{label('evaluationPart', p.part)}</th><td className="end">{p.weight}%</td><td className="end">{p.score?.toFixed(2) ?? t('missing')}</td><td className="end">{p.counts.toFixed(2)}%</td></tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>{sum} = <strong>{e.score?.toFixed(2)}</strong></p>
      {e.parts.some((p) => p.score === null) && <p className="muted">{t('spread')}</p>}
      {e.self.words && <p className="prose"><strong>{label('evaluationPart', 'SELF')}</strong> {e.self.words}</p>}
      {e.buyer.words && <p className="prose"><strong>{label('evaluationPart', 'BUYER')}</strong> {e.buyer.words}</p>}
    </>
  );
}

function Hearing({ evaluation: { hearing: h } }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const label = useLabel();
  return (
    <>
      {h.reply && <p className="prose"><strong>{t('reply')}</strong> <Instant at={h.repliedAt} /><br />{h.reply}</p>}
      {h.appeal && <p className="prose"><strong>{t('appeal')}</strong> <Instant at={h.appealedAt} /><br />{h.appeal}</p>}
      {h.outcome && <p className="prose"><strong>{t('answer')}</strong> {label('appealOutcome', h.outcome)} · {h.answeredBy} · <Instant at={h.answeredAt} /><br />{h.answer}</p>}
    </>
  );
}

/** What follows, in order, each with the rule that it follows from. */
function Steps({ evaluation: e }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const label = useLabel();
  return (
    <>
      <h3>{t(e.finalAt ? 'stepsFinal' : 'stepsProvisional')}</h3>
      <ol className="plain-list">
        {e.steps.map((s) => (
          <li key={s.kind} aria-current={s.open ? 'step' : undefined}>
            {s.open ? <strong>{label('evaluationStep', s.kind)}</strong> : label('evaluationStep', s.kind)}
            {s.unit && ` · ${t('days', { days: s.amount, unit: label('periodUnit', s.unit) })}`}
            {s.kind === 'INSTALMENT_DUE' && s.amount ? ` · ${t('cut', { percent: s.amount })}` : ''}
            {s.kind === 'REPLY' && e.hearing.until && <> · <EvaluationDate evaluation={e} of="evaluation-reply" label={t('until')} /></>}
            {s.kind === 'RECTIFY' && e.rectifyBy && <> · <EvaluationDate evaluation={e} of="rectification-reported" label={t('until')} /></>}
            <small className="muted"> · {t('rule', { source: s.source === 'custom' || s.source === 'contract' ? t(`source.${s.source}`) : s.source })}</small>
          </li>
        ))}
      </ol>
      {e.finalAt && <p className="muted">{t('finalAt')} <Instant at={e.finalAt} /></p>}
    </>
  );
}
