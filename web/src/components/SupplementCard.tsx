import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount, formatMoney, minus } from '@/lib/money';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';
import { DownloadAct } from './DownloadAct';
import { Countdown, Day, Instant } from './Instant';
import { Money } from './Money';
import { Scroll } from './Scroll';
import { StateTag } from './StateTag';
import css from './SupplementCard.module.css';

type Supplement = Schema<'SupplementView'>;

/** What changes a contract: why, what, how much, who has signed. */
export function SupplementCard({ supplement: s, open, children }: { supplement: Supplement; open: () => Promise<void>; children?: ReactNode }) {
  const { t } = useTranslation('supplements');
  const label = useLabel();
  const lines = [...s.terms.indicators, ...s.terms.staff].filter((line) => line.quantity > 0);
  const side = (name: string | null, at: string | null) => (at ? <>{name} · <Instant at={at} /></> : <span className="muted">{t('notSigned')}</span>);
  return (
    <section className={css.card} aria-label={`${label('supplementKind', s.kind)} ${s.number}`}>
      <p className="row"><strong>{label('supplementKind', s.kind)}</strong><span className="muted">{s.number}</span><StateTag of="supplementStatus" state={s.status} /></p>
      {s.status === 'DRAFT' && s.returnedReason && <p role="note">{t('returned', { reason: s.returnedReason })}</p>}
      <p className="prose">{s.reason}</p>
      {lines.length > 0 && (
        <Scroll label={t(s.kind === 'TERMINATION' ? 'settled' : 'added')}>
          <table className="small-table">
            <thead><tr><th scope="col">{t('line')}</th><th scope="col" className="end">{t('quantity')}</th><th scope="col" className="end">{t('unitPrice')}</th><th scope="col" className="end">{t('total')}</th></tr></thead>
            <tbody>{lines.map((l, i) => <tr key={i}><td>{l.name}</td><td className="end">{formatCount(l.quantity)} {l.unit}</td><td className="end">{formatMoney(l.unitPrice)}</td><td className="end">{formatMoney(l.total)}</td></tr>)}</tbody>
            <tfoot><tr><th scope="row" colSpan={3}>{t('sum')}</th><td className="end">{formatMoney(s.value)}</td></tr></tfoot>
          </table>
        </Scroll>
      )}
      <dl className="facts">
        {s.terms.gate && <div><dt>{t('gate')}</dt><dd>{label('gate', s.terms.gate)}</dd></div>}
        {s.terms.serviceUntil && <div><dt>{t('serviceUntil')}</dt><dd><Day on={s.terms.serviceUntil} /></dd></div>}
        {s.terms.paid && <div><dt>{t('paid')}</dt><dd><Money amount={s.terms.paid} /></dd></div>}
        {s.terms.paid && <div><dt>{t(s.balance.startsWith('-') ? 'toPayBack' : 'toPay')}</dt><dd><Money amount={s.balance.startsWith('-') ? minus('0.00', s.balance) : s.balance} /></dd></div>}
        <div><dt>{t('signedByOrganisation')}</dt><dd>{side(s.signedByOrganisation, s.signedByOrganisationAt)}</dd></div>
        <div><dt>{t('signedByTenant')}</dt><dd>{side(s.signedByTenant, s.signedByTenantAt)}</dd></div>
        {s.effectiveAt && <div><dt>{t('effectiveAt')}</dt><dd><Instant at={s.effectiveAt} /></dd></div>}
      </dl>
      {s.status === 'SIGNING' && s.openUntil && <p>{t('openUntil')}<Instant at={s.openUntil} zone /> · <Countdown until={s.openUntil} /></p>}
      <div className="row">{(s.status === 'DRAFT' || s.documentSha256) && <DownloadAct act={t(s.status === 'DRAFT' ? 'preview' : 'document')} perform={open} />}{children}</div>
    </section>
  );
}
