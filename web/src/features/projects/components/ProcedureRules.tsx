import { useTranslation } from 'react-i18next';
import { monthsOf, useArticles, useLength } from '@/components/officialRule';
import { Section } from '@/components/Page';
import { local } from '@/lib/i18n';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';
import css from './ProcedureRules.module.css';

type ClockRule = Schema<'ClockRule'>;

/** What a bidder has to keep, and can count on, in the order in which it comes. */
const bidders = ['inquiry-answer', 'objection-documents', 'objection-process', 'result-noticed', 'objection-result', 'contract-signed', 'contract-published', 'objection-answer', 'complaint-filed', 'complaint-decided'];

/** A rule has no days where it counts in months, and neither where it is no clock; the document of the API does not say so. */
const lengthOf = ({ days, period, unit }: { days?: number | null; period?: string | null; unit: ClockRule['unit'] }) => ({ days: days ?? null, months: monthsOf(period ?? null), unit });
const hasLength = (k: ClockRule) => {
  const { days, months } = lengthOf(k);
  return days !== null || months !== null;
};

const concerning = (rules: readonly ClockRule[]) =>
  bidders.flatMap((code) => rules.find((k) => k.code === code && hasLength(k)) ?? []);

/** The rules that decide this project to its end, each with where it comes from. */
export function ProcedureRules({ rules: r }: { rules: Schema<'Procedure'> }) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  const days = (p: Schema<'Period'>) => t('rules.days', { days: p.days, unit: label('periodUnit', p.unit) });
  const from = (source: string) => (source === 'custom' ? null : <small className="muted"> {source}</small>);
  const clocks = concerning(r.clocks);
  const c = r.committee;
  const committee = [t('rules.size', { minimum: c.minimum }), c.expertsNumerator > 0 && t('rules.experts', { share: `${c.expertsNumerator}/${c.expertsDenominator}` }), t(c.drawn ? 'rules.drawn' : 'rules.named'), c.secret && t('rules.secret')];
  return (
    <Section title={t('rules.title')}>
      <p className="muted">{t('rules.lead', { procedure: local(r.name) })}</p>
      <dl className="facts">
        {r.needConsultation && <div><dt>{t('rules.need')}</dt><dd>{days(r.needConsultation.open)}{from(r.needConsultation.article)}</dd></div>}
        <div><dt>{t('rules.valid')}</dt><dd>{r.minimumValidBids}{from(r.minimumSource)}</dd></div>
        <div><dt>{t('rules.committee')}</dt><dd>{committee.filter(Boolean).join(' · ')}{from(c.source)}</dd></div>
        <div><dt>{t('rules.ties')}</dt><dd>{t('result.ties', { order: r.ties.order.map((o) => label('tieCriterion', o)).join(t('result.then')) })}{from(r.ties.source)}</dd></div>
        <div><dt>{t('rules.publicity')}</dt><dd>{days(r.publicity)}{from(r.publicity.source)}</dd></div>
        <div><dt>{t('rules.objection')}</dt><dd>{days(r.objection)}{from(r.objection.source)}</dd></div>
        <div><dt>{t('rules.signing')}</dt><dd>{days(r.signing)}{from(r.signing.source)}</dd></div>
      </dl>
      {!r.statutory && <p>{t('rules.own')}</p>}
      {clocks.length > 0 && (
        <>
          <h3>{t('rules.clocks')}</h3>
          <ul className={css.clocks}>{clocks.map((k) => <li key={k.code}><Rule rule={k} /></li>)}</ul>
        </>
      )}
    </Section>
  );
}

/** The name of a rule, how long, and by which article. */
function Rule({ rule: k }: { rule: ClockRule }) {
  const { t } = useTranslation('official');
  const length = useLength(lengthOf(k));
  const articles = useArticles(k.sources);
  return <>{local(k.name)} · {length} · <span className="muted">{articles}</span>{k.unconfirmed && <> · <small>{t('unconfirmed')}</small></>}</>;
}
