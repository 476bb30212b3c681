import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { BidderFacts } from '@/components/BidderFacts';
import { FileList } from '@/components/FileList';
import { Money } from '@/components/Money';
import { Scroll } from '@/components/Scroll';
import { formatCount, formatMoney } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { openBidFile } from '../api/openBidFile';
import type { Assignment, OpenedBid } from '../model';

/** An opened bid, to be read beside the sheet. */
export function BidToRead({ assignment: a, bid: b }: { assignment: Assignment; bid: OpenedBid }) {
  const { t } = useTranslation('assessment');
  const label = useLabel();
  return (
    <div className="stack">
      {b.question && <Alert type="warning" showIcon title={label('bidQuestion', b.question)} />}
      <BidderFacts bid={b} />
      <p><strong>{t('bid.price')}</strong> <Money amount={b.price} /></p>
      <div><h3>{t('bid.proposal')}</h3><p className="prose">{b.content.proposal}</p></div>
      <div>
        <h3>{t('bid.prices')}</h3>
        <Scroll label={t('bid.prices')}>
          <table className="small-table">
            <thead><tr><th scope="col">{t('bid.item')}</th><th scope="col">{t('bid.quantity')}</th><th scope="col" className="end">{t('bid.unitPrice')}</th></tr></thead>
            <tbody>{b.lines.map((l) => <tr key={l.line}><th scope="row">{l.name}</th><td>{`${formatCount(l.quantity)} ${l.unit}`}</td><td className="end">{formatMoney(l.unitPrice)}</td></tr>)}</tbody>
          </table>
        </Scroll>
      </div>
      {b.content.staff.length > 0 && <div><h3>{t('bid.staff')}</h3><ul className="plain-list">{b.content.staff.map((w, i) => <li key={i}>{w.name} · {w.role}{w.certificate && ` · ${w.certificate}`}</li>)}</ul></div>}
      {b.content.documents.length > 0 && <div><h3>{t('bid.documents')}</h3><FileList files={b.content.documents} open={openBidFile(a.projectId, b.id)} /></div>}
    </div>
  );
}
