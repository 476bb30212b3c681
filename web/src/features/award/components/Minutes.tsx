import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import { Scroll } from '@/components/Scroll';
import { Tag } from '@/components/StatusTag';
import { useLabel } from '@/lib/useLabel';
import type { Opening } from '../model';

/** Every bidder with its price, and why a bid does not count. */
export function Minutes({ bids }: { bids: Opening['bids'] }) {
  const { t } = useTranslation('award');
  const label = useLabel();
  if (bids.length === 0) return <p className="muted">{t('opening.noBids')}</p>;
  return (
    <Scroll label={t('opening.minutes')}>
      <table className="small-table">
        <thead>
          <tr><th scope="col">{t('bidder')}</th><th scope="col">{t('creditCode')}</th><th scope="col" className="end">{t('price')}</th><th scope="col">{t('opening.verdict')}</th></tr>
        </thead>
        <tbody>
          {bids.map((b) => (
            <tr key={b.bidId}>
              <th scope="row">{b.name}</th>
              <td>{b.creditCode}</td>
              <td className="end"><Money amount={b.price} /></td>
              <td>{b.invalidReason ? <><Tag tone="bad">{t('opening.invalid')}</Tag> {label('bidFault', b.invalidReason)}</> : <Tag tone="good">{t('opening.valid')}</Tag>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
