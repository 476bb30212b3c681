import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Countdown, Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import type { Consultation } from '../model';
import { useFieldNames } from '../useFieldNames';
import { AnswerForm } from './AnswerForm';
import { Answers } from './Answers';
import { NeedFacts } from './NeedFacts';

/** A need before the public: what is to be bought, until when one may answer, what was answered, and what came of it. */
export function ConsultationNotice({ consultation: c }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations');
  const names = useFieldNames();
  return (
    <>
      <Section title={t('notice')}>
        <dl className="facts">
          <div><dt>{t('opened')}</dt><dd><Instant at={c.openedAt} /></dd></div>
          <div><dt>{t('closes')}</dt><dd><Instant at={c.closesAt} zone />{c.status === 'OPEN' && <> · <Countdown until={c.closesAt} /></>}</dd></div>
          <div><dt>{t('count')}</dt><dd>{c.answers}</dd></div>
          <div><dt>{t('rule')}</dt><dd>{c.rule.article}</dd></div>
        </dl>
        {c.projectId && <p><Link to={`/projects/${c.projectId}`}>{t('toProject')}</Link></p>}
      </Section>
      {c.withdrawnReason && <Section title={t('withdrawn')}><p className="prose">{c.withdrawnReason}</p></Section>}
      {c.summary && (
        <Section title={t('summary')} extra={<span className="muted"><Instant at={c.closedAt} /></span>}>
          <p className="prose">{c.summary}</p>
          {c.changes && <><h3>{t('changes', { fields: names(c.changed) })}</h3><p className="prose">{c.changes}</p></>}
        </Section>
      )}
      <Section title={t('need')}><NeedFacts need={c.need} /></Section>
      {c.settled && c.changed.length > 0 && <Section title={t('settled')}><NeedFacts need={c.settled} /></Section>}
      {c.status === 'OPEN'
        ? <Section title={t('form.title')}><AnswerForm consultation={c.id} /></Section>
        : <Section title={t('answers')}><Answers consultation={c.id} /></Section>}
    </>
  );
}
