import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Day, Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';

type Organisation = Schema<'OrganisationView'>;

/** What the district vouches for, what stands against the organisation, and what is to be changed. */
export function OrganisationFacts({ organisation: o, act }: { organisation: Organisation; act?: (standing: Organisation['standings'][number]) => ReactNode }) {
  const { t } = useTranslation('organisation');
  const label = useLabel();
  const f = o.facts;
  const next = o.proposal?.facts;
  const changes: [string, string | null | undefined, string | null | undefined][] = next ? ([
    [t('field.kind'), label('organisationKind', f.kind), label('organisationKind', next.kind)], [t('field.name'), f.name, next.name],
    [t('field.legalRepresentative'), f.legalRepresentative, next.legalRepresentative], [t('field.controllingPerson'), f.controllingPerson, next.controllingPerson],
    [t('field.grade'), f.grade, next.grade], [t('field.gradeUntil'), f.gradeUntil, next.gradeUntil],
  ] as [string, string | null | undefined, string | null | undefined][]).filter(([, before, after]) => before !== after) : [];
  return (
    <>
      {o.against && <Alert type="error" showIcon title={t('standing.against', { what: label('standing', o.against) })} description={t('standing.againstWhy')} />}
      {o.proposal && (
        <Alert type={o.proposal.status === 'RETURNED' ? 'error' : 'info'} showIcon title={t(o.proposal.status === 'RETURNED' ? 'proposal.returned' : 'proposal.pending')}
          description={(
            <>
              {o.proposal.returnedReason && <p className="prose">{o.proposal.returnedReason}</p>}
              <dl className="facts">{changes.map(([name, before, after]) => <div key={name}><dt>{name}</dt><dd><del>{before ?? '—'}</del> → <ins>{after ?? '—'}</ins></dd></div>)}</dl>
              <p>{t('proposal.grounds')}: {o.proposal.grounds}</p>
              <p className="muted">{o.proposal.proposedBy} · <Instant at={o.proposal.proposedAt} /></p>
            </>
          )} />
      )}
      <Section title={t('approvedFacts')}>
        <dl className="facts">
          <div><dt>{t('field.creditCode')}</dt><dd>{o.creditCode}</dd></div>
          <div><dt>{t('field.kind')}</dt><dd>{label('organisationKind', f.kind)}</dd></div>
          <div><dt>{t('field.name')}</dt><dd>{f.name}</dd></div>
          <div><dt>{t('field.legalRepresentative')}</dt><dd>{f.legalRepresentative} <small className="muted">{o.representative ? t('seen', { last: o.representative }) : t('unseen')}</small></dd></div>
          <div><dt>{t('field.controllingPerson')}</dt><dd>{f.controllingPerson} <small className="muted">{o.controller ? t('seen', { last: o.controller }) : t('unseen')}</small></dd></div>
          <div><dt>{t('field.grade')}</dt><dd>{f.grade ?? '—'}{f.gradeUntil && <> · <Day on={f.gradeUntil} /></>}</dd></div>
          <div><dt>{t('registeredAt')}</dt><dd><Instant at={o.registeredAt} /></dd></div>
          {o.exceptionReason && <div><dt>{t('exception')}</dt><dd>{o.exceptionReason}</dd></div>}
        </dl>
      </Section>
      {o.standings.length > 0 && (
        <Section title={t('standing.title')}>
          <ul className="plain-list">
            {o.standings.map((s) => (
              <li key={s.id}>
                <p><StateTag of="standing" state={s.kind} /> <Day on={s.from} /> – {s.until ? <Day on={s.until} /> : t('standing.open')}</p>
                <p>{s.source}</p>
                {(s.waiting || s.endAsked) && <p className="muted">{t(s.waiting ? 'standing.waiting' : 'standing.endAsked')}</p>}
                {act && <div className="row">{act(s)}</div>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
