import { useTranslation } from 'react-i18next';
import { FileList } from '@/components/FileList';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import { Scroll } from '@/components/Scroll';
import { formatCount, formatMoney } from '@/lib/money';
import { openBidDocument } from '../api/bidDocuments';
import { indicatorOffer, staffOffer } from '../content';
import type { Asked, Bid } from '../model';

type Props = { creditCode: string; bid: Bid; asked: Asked };

/** A bid to be read: after the deadline, when nothing can be changed any more. */
export function BidContentView({ creditCode, bid, asked }: Props) {
  const { t } = useTranslation('bids');
  const { content: c } = bid;
  const lines = [
    ...asked.indicators.map((x, i) => ({ what: x.name, amount: t('price.times', { quantity: formatCount(x.quantity), unit: x.unit }), price: c.indicatorPrices[i], total: indicatorOffer(asked, i, c.indicatorPrices[i]) })),
    ...asked.staff.map((x, i) => ({ what: x.role, amount: t('price.months', { persons: x.persons, months: x.months }), price: c.staffPrices[i], total: staffOffer(asked, i, c.staffPrices[i]) })),
  ];
  return (
    <>
      <Section title={t('section.proposal')}>{c.proposal ? <p className="prose">{c.proposal}</p> : <p className="muted">{t('nothing')}</p>}</Section>
      <Section title={t('section.price')} extra={<Money amount={bid.price} />}>
        <Scroll label={t('section.price')}>
          <table className="small-table">
            <thead><tr><th scope="col">{t('price.what')}</th><th scope="col">{t('price.amount')}</th><th scope="col" className="end">{t('price.unit')}</th><th scope="col" className="end">{t('price.line')}</th></tr></thead>
            <tbody>{lines.map((l, i) => <tr key={i}><th scope="row">{l.what}</th><td>{l.amount}</td><td className="end">{l.price ? formatMoney(l.price) : '—'}</td><td className="end">{formatMoney(l.total)}</td></tr>)}</tbody>
          </table>
        </Scroll>
      </Section>
      {c.staff.length > 0 && (
        <Section title={t('section.staff')}>
          <Scroll label={t('section.staff')}>
            <table className="small-table">
              <thead><tr><th scope="col">{t('staff.name')}</th><th scope="col">{t('staff.role')}</th><th scope="col">{t('staff.certificate')}</th></tr></thead>
              <tbody>{c.staff.map((w, i) => <tr key={i}><th scope="row">{w.name}</th><td>{w.role}</td><td>{w.certificate ?? '—'}</td></tr>)}</tbody>
            </table>
          </Scroll>
        </Section>
      )}
      {c.documents.length > 0 && <Section title={t('section.documents')}><FileList files={c.documents} open={openBidDocument(creditCode, bid.id)} /></Section>}
    </>
  );
}
