import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Instant';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import { Scroll } from '@/components/Scroll';
import { formatCount, formatMoney, sum } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import type { Contract } from '../model';

/** What was agreed: parties, sum, service, lines, payment plan, clauses. */
export function TermsView({ contract: c, plan = true }: { contract: Contract; plan?: boolean }) {
  const { t } = useTranslation('contracting');
  const label = useLabel();
  return (
    <>
      <Section title={t('terms.facts')}>
        <dl className="facts">
          <div><dt>{t('list.organisation')}</dt><dd>{c.organisation} · {c.creditCode}</dd></div>
          <div><dt>{t('list.amount')}</dt><dd><Money amount={c.amount} /></dd></div>
          <div><dt>{t('list.service')}</dt><dd><Day on={c.serviceFrom} /> – <Day on={c.serviceUntil} /></dd></div>
          <div><dt>{t('list.number')}</dt><dd>{c.number}</dd></div>
        </dl>
      </Section>
      {c.terms.indicators.length > 0 && <Section title={t('terms.indicators')}><Lines label={t('terms.indicators')} lines={c.terms.indicators} /></Section>}
      {c.terms.staff.length > 0 && <Section title={t('terms.staff')}><Lines label={t('terms.staff')} lines={c.terms.staff} /></Section>}
      {plan && (
        <>
          <Section title={t('terms.plan')}>
            <Scroll label={t('terms.plan')}>
              <table className="small-table">
                <thead><tr><th scope="col">{t('terms.number')}</th><th scope="col" className="end">{t('terms.percent')}</th><th scope="col">{t('terms.gate')}</th></tr></thead>
                <tbody>{c.terms.paymentPlan.map((i) => <tr key={i.number}><td>{i.number}</td><td className="end">{i.percent}</td><td>{label('gate', i.gate)}</td></tr>)}</tbody>
              </table>
            </Scroll>
          </Section>
          <Section title={t('terms.clauses')}>{c.terms.clauses ? <p className="prose">{c.terms.clauses}</p> : <p className="muted">{t('terms.noClauses')}</p>}</Section>
        </>
      )}
    </>
  );
}

function Lines({ label, lines }: { label: string; lines: Contract['terms']['indicators'] }) {
  const { t } = useTranslation('contracting');
  return (
    <Scroll label={label}>
      <table className="small-table">
        <thead>
          <tr><th scope="col">{t('terms.line')}</th><th scope="col" className="end">{t('terms.quantity')}</th><th scope="col" className="end">{t('terms.unitPrice')}</th><th scope="col" className="end">{t('terms.total')}</th></tr>
        </thead>
        <tbody>
          {lines.map((l, i) => (
            <tr key={`${l.name}${i}`}><td>{l.name}</td><td className="end">{formatCount(l.quantity)} {l.unit}</td><td className="end">{formatMoney(l.unitPrice)}</td><td className="end">{formatMoney(l.total)}</td></tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row" colSpan={3}>{t('terms.sum')}</th><td className="end">{formatMoney(sum(lines.map((l) => l.total)))}</td></tr></tfoot>
      </table>
    </Scroll>
  );
}
