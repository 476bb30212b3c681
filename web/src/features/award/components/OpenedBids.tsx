import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { BidderFacts } from '@/components/BidderFacts';
import { FileList } from '@/components/FileList';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import { Scroll } from '@/components/Scroll';
import { StateTag } from '@/components/StateTag';
import { useLabel } from '@/lib/useLabel';
import { formatCount, formatMoney } from '@/lib/money';
import type { Schema } from '@/lib/schema';
import { openBidDocument } from '../api/openBidDocument';
import type { OpenedBid } from '../model';
import css from './award.module.css';

type Content = Pick<Schema<'ProjectContent'>, 'indicators' | 'staff'>;
type Props = { tenant: string; project: string; content: Content; bids: readonly OpenedBid[] };

/** The bids as they were handed in, once they are open. */
export function OpenedBids({ tenant, project, content, bids }: Props) {
  const { t } = useTranslation('award');
  const label = useLabel();
  return (
    <Section title={t('bids.title')}>
      {bids.length === 0 && <p className="muted">{t('opening.noBids')}</p>}
      {bids.map((b) => (
        <details key={b.id} className={css.bid}>
          <summary>
            <strong>{b.name}</strong> <Money amount={b.price} /> <StateTag of="bidStatus" state={b.status} />
          </summary>
          {b.question && <Alert type="warning" showIcon title={label('bidQuestion', b.question)} />}
          <BidderFacts bid={b} />
          <h3>{t('bids.proposal')}</h3>
          <p className="prose">{b.content.proposal}</p>
          <h3>{t('bids.prices')}</h3>
          <Prices content={content} bid={b} />
          {b.content.staff.length > 0 && (
            <>
              <h3>{t('bids.staff')}</h3>
              <ul className="plain-list">{b.content.staff.map((w, i) => <li key={`${w.name}${i}`}>{[w.name, w.role, w.certificate].filter(Boolean).join(' · ')}</li>)}</ul>
            </>
          )}
          <h3>{t('bids.documents')}</h3>
          {b.content.documents.length ? <FileList files={b.content.documents} open={openBidDocument(tenant, project, b.id)} /> : <p className="muted">{t('bids.noDocuments')}</p>}
        </details>
      ))}
    </Section>
  );
}

/** The priced lines as they were sealed, beside what the project asks for now; a bid on an older edition may have other lines. */
function Prices({ content, bid }: { content: Content; bid: OpenedBid }) {
  const { t } = useTranslation('award');
  const reference = (line: string) => {
    const price = content.indicators.find((x) => x.id === line)?.unitPrice ?? content.staff.find((x) => x.id === line)?.monthlyPrice;
    return price && formatMoney(price);
  };
  return (
    <Scroll label={t('bids.pricesOf', { name: bid.name })}>
      <table className="small-table">
        <thead>
          <tr>
            <th scope="col">{t('bids.line')}</th><th scope="col" className="end">{t('bids.quantity')}</th><th scope="col" className="end">{t('bids.reference')}</th>
            <th scope="col" className="end">{t('bids.offered')}</th><th scope="col" className="end">{t('bids.total')}</th>
          </tr>
        </thead>
        <tbody>
          {bid.lines.map((l) => (
            <tr key={l.line}>
              <td>{l.name}</td>
              <td className="end">{`${formatCount(l.quantity)} ${l.unit}`}</td>
              <td className="end">{reference(l.line) ?? '—'}</td>
              <td className="end">{formatMoney(l.unitPrice)}</td>
              <td className="end">{formatMoney(l.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
