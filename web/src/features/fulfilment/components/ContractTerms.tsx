import { useTranslation } from 'react-i18next';
import { Day, Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import { Scroll } from '@/components/Scroll';
import { formatCount, formatMoney } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import type { Contract } from '../model';

/** What was agreed, and who has signed it. */
export function ContractTerms({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation('fulfilment');
  const label = useLabel();
  const lines = [...c.terms.indicators, ...c.terms.staff];
  return (
    <>
      <Section title={t('terms.facts')}>
        <dl className="facts">
          <div><dt>{t('terms.number')}</dt><dd>{c.number}</dd></div>
          <div><dt>{t('col.amount')}</dt><dd><Money amount={c.amount} /></dd></div>
          <div><dt>{t('col.term')}</dt><dd><Day on={c.serviceFrom} /> – <Day on={c.serviceUntil} /></dd></div>
          <div><dt>{t('terms.ours')}</dt><dd>{c.signedByOrganisation ? <>{c.signedByOrganisation} · <Instant at={c.signedByOrganisationAt} /></> : t('terms.unsigned')}</dd></div>
          <div><dt>{t('terms.theirs')}</dt><dd>{c.signedByTenant ? <>{c.signedByTenant} · <Instant at={c.signedByTenantAt} /></> : t('terms.unsigned')}</dd></div>
          {c.endedAt && <div><dt>{t('terms.ended')}</dt><dd><Instant at={c.endedAt} /></dd></div>}
        </dl>
      </Section>
      <Section title={t('terms.services')}>
        <Scroll label={t('terms.services')}>
          <table className="small-table">
            <thead><tr><th scope="col">{t('terms.item')}</th><th scope="col" className="end">{t('terms.quantity')}</th><th scope="col">{t('terms.unit')}</th><th scope="col" className="end">{t('terms.price')}</th><th scope="col" className="end">{t('terms.total')}</th></tr></thead>
            <tbody>{lines.map((l, i) => <tr key={i}><th scope="row">{l.name}</th><td className="end">{formatCount(l.quantity)}</td><td>{l.unit}</td><td className="end">{formatMoney(l.unitPrice)}</td><td className="end">{formatMoney(l.total)}</td></tr>)}</tbody>
            <tfoot><tr><th scope="row" colSpan={4}>{t('terms.sum')}</th><td className="end">{formatMoney(c.amount)}</td></tr></tfoot>
          </table>
        </Scroll>
      </Section>
      <Section title={t('terms.plan')}>
        <ul className="plain-list">{c.terms.paymentPlan.map((p) => <li key={p.number}>{t('terms.instalment', { number: p.number, percent: p.percent, gate: label('gate', p.gate) })}</li>)}</ul>
      </Section>
      {c.terms.clauses && <Section title={t('terms.clauses')}><p className="prose">{c.terms.clauses}</p></Section>}
    </>
  );
}
