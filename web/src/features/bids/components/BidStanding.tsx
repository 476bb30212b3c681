import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import { Receipt } from '@/components/Receipt';
import { formatInstant } from '@/lib/dates';
import { useLabel } from '@/lib/useLabel';
import type { Bid } from '../model';

type Props = { bid: Bid; open: boolean };

/** Whether a bid counts: submitted with its receipt, or only saved. The two never look alike. */
export function BidStanding({ bid: b, open }: Props) {
  const { t } = useTranslation('bids');
  const label = useLabel();
  const inBox = b.submittedAt !== null && b.status !== 'WITHDRAWN' && b.status !== 'DRAFT';
  return (
    <>
      {!inBox && open && <Alert type="warning" showIcon title={t(b.status === 'WITHDRAWN' ? 'standing.withdrawn' : 'standing.draft')} description={t('standing.draftWhy')} />}
      {!inBox && !open && <Alert type="info" showIcon title={t(b.status === 'WITHDRAWN' ? 'standing.withdrawn' : 'standing.missed')} description={t('standing.missedWhy')} />}
      {inBox && open && b.changedSince && <Alert type="warning" showIcon title={t('standing.changed')} description={t('standing.changedWhy', { at: formatInstant(b.submittedAt ?? b.savedAt) })} />}
      {b.rejectedReason && <Alert type="error" showIcon title={t('standing.rejected')} description={[label('bidFault', b.rejectedReason), b.rejectedWords].filter(Boolean).join(' · ')} />}
      {b.status === 'WON' && <Alert type="success" showIcon title={t('standing.won')} description={t('standing.wonWhy')} />}
      {b.status === 'LOST' && <Alert type="info" showIcon title={t('standing.lost')} description={t('standing.lostWhy')} />}
      {inBox && b.submittedAt && (
        <Receipt title={t('receipt.title')} at={b.submittedAt} lines={[
          { label: t('receipt.number'), value: b.receipt },
          ...(b.submitted ? [{ label: t('price.total'), value: <Money amount={b.submitted.price} /> }] : []),
          { label: t('col.project'), value: `${b.projectTitle} (${b.projectNumber})` },
          ...(b.submitted?.projectEdition ? [{ label: t('receipt.answers'), value: t('receipt.projectEdition', { edition: b.submitted.projectEdition }) }] : []),
          { label: t('receipt.edition'), value: t('receipt.times', { edition: b.edition }) },
          ...(b.submitted?.by ? [{ label: t('receipt.by'), value: b.submitted.by }] : []),
          { label: t('receipt.checksum'), value: <code>{b.checksum}</code> },
        ]} />
      )}
    </>
  );
}
