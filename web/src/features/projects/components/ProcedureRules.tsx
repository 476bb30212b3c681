import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Page';
import { local } from '@/lib/i18n';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';

/** The rules that decide this project to its end, each with where it comes from. */
export function ProcedureRules({ rules: r }: { rules: Schema<'Procedure'> }) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  const days = (p: Schema<'Period'>) => t('rules.days', { days: p.days, unit: label('periodUnit', p.unit) });
  const from = (source: string) => (source === 'custom' ? null : <small className="muted"> {source}</small>);
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
    </Section>
  );
}
