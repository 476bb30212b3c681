import { useTranslation } from 'react-i18next';
import { Countdown, Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { formatDate } from '@/lib/dates';
import type { Contract } from '../model';

/** Who has signed and when, and that a copy is with the finance bureau. */
export function Signatures({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation(['contracting', 'supplements']);
  const side = (name: string | null, at: string | null) => (at ? <>{t('sides.signed', { name })} · <Instant at={at} zone /></> : <span className="muted">{t('sides.not')}</span>);
  return (
    <Section title={t('sides.title')}>
      <dl className="facts">
        <div><dt>{t('sides.organisation')}</dt><dd>{side(c.signedByOrganisation, c.signedByOrganisationAt)}</dd></div>
        <div><dt>{t('sides.tenant')}</dt><dd>{side(c.signedByTenant, c.signedByTenantAt)}</dd></div>
      </dl>
      {c.filedOn && <p>{t('filing.done', { day: formatDate(c.filedOn), reference: c.filingReference })}</p>}
      {c.onPaper && <p>{t(c.status === 'SIGNING' ? 'supplements:paper.note' : 'supplements:paper.noteDone')}</p>}
      {c.status === 'SIGNING' && c.openUntil && <p>{t('sides.openUntil')} <Instant at={c.openUntil} zone /> · <Countdown until={c.openUntil} /></p>}
      {c.status === 'SIGNING' && !c.signedByOrganisationAt && !c.signedByTenantAt && <p className="muted">{t(`sides.first.${c.signsFirst}`)}</p>}
    </Section>
  );
}
