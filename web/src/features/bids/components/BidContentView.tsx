import { useTranslation } from 'react-i18next';
import { FileList } from '@/components/FileList';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import { Scroll } from '@/components/Scroll';
import { openBidDocument } from '../api/bidDocuments';
import type { Bid } from '../model';
import { PricedLines } from './PricedLines';

type Props = { creditCode: string; bid: Bid };

/** A bid to be read: after the deadline, when nothing can be changed any more. Its price is the one that was sealed. */
export function BidContentView({ creditCode, bid }: Props) {
  const { t } = useTranslation('bids');
  const { content: c } = bid;
  return (
    <>
      <Section title={t('section.proposal')}>{c.proposal ? <p className="prose">{c.proposal}</p> : <p className="muted">{t('nothing')}</p>}</Section>
      {bid.submitted && <Section title={t('section.price')} extra={<Money amount={bid.submitted.price} />}><PricedLines lines={bid.submitted.lines} /></Section>}
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
