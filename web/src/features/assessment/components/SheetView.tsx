import { useTranslation } from 'react-i18next';
import { Scroll } from '@/components/Scroll';
import type { Assignment } from '../model';
import { isOut, qualityOf } from '../sheet';

/** A sheet that has been handed in: bids against criteria, every number. */
export function SheetView({ assignment: a }: { assignment: Assignment }) {
  const { t } = useTranslation('assessment');
  const quality = qualityOf(a);
  return (
    <Scroll label={t('sheet.title')}>
      <table className="small-table">
        <thead>
          <tr><th scope="col">{t('sheet.bidder')}</th>{quality.map((c, i) => <th key={i} scope="col" className="end">{t('sheet.criterion', { name: c.name, weight: c.weight })}</th>)}<th scope="col">{t('sheet.comment')}</th></tr>
        </thead>
        <tbody>
          {a.sheet.bids.map((s) => (
            <tr key={s.bidId}>
              <th scope="row">{a.bidders.find((b) => b.bidId === s.bidId)?.name ?? s.bidId}</th>
              {!isOut(s) ? quality.map((_, i) => <td key={i} className="end">{s.scores[i]?.toFixed(2) ?? '—'}</td>) : <td colSpan={quality.length}>{t('sheet.outWhy', { reason: s.reason ?? '' })}</td>}
              <td>{s.comment ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
