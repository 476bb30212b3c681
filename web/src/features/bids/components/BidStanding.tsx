import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Receipt } from '@/components/Receipt';
import { formatInstant } from '@/lib/dates';
import { useLabel } from '@/lib/useLabel';
import type { Bid } from '../model';

type Props = {
  bid: Bid;
  open: boolean;
  /** When the project was amended after the bid had been submitted. */
  amendedAt?: string | undefined;
};

/** Whether a bid counts: submitted with its receipt, or only saved. The two never look alike. */
export function BidStanding({ bid: b, open, amendedAt }: Props) {
  const { t } = useTranslation('bids');
  const label = useLabel();
  const inBox = b.submittedAt !== null && b.status !== 'WITHDRAWN' && b.status !== 'DRAFT';
  return (
    <>
      {!inBox && open && <Alert type="warning" showIcon title={t(b.status === 'WITHDRAWN' ? 'standing.withdrawn' : 'standing.draft')} description={t('standing.draftWhy')} />}
      {!inBox && !open && <Alert type="info" showIcon title={t(b.status === 'WITHDRAWN' ? 'standing.withdrawn' : 'standing.missed')} description={t('standing.missedWhy')} />}
      {inBox && open && b.changedSince && <Alert type="warning" showIcon title={t('standing.changed')} description={t('standing.changedWhy', { at: formatInstant(b.submittedAt ?? b.savedAt) })} />}
      {inBox && open && amendedAt && <Alert type="error" showIcon title={t('standing.amended', { at: formatInstant(amendedAt) })} description={t('standing.amendedWhy')} />}
      {b.rejectedReason && <Alert type="error" showIcon title={t('standing.rejected')} description={[label('bidFault', b.rejectedReason), b.rejectedWords].filter(Boolean).join(' · ')} />}
      {b.status === 'WON' && <Alert type="success" showIcon title={t('standing.won')} description={t('standing.wonWhy')} />}
      {b.status === 'LOST' && <Alert type="info" showIcon title={t('standing.lost')} description={t('standing.lostWhy')} />}
      {inBox && b.submittedAt && (
        <Receipt title={t('receipt.title')} at={b.submittedAt} lines={[
          { label: t('receipt.number'), value: b.receipt },
          { label: t('col.project'), value: `${b.projectTitle} (${b.projectNumber})` },
          { label: t('receipt.edition'), value: t('receipt.times', { edition: b.edition }) },
          { label: t('receipt.checksum'), value: <code>{b.checksum}</code> },
        ]} />
      )}
    </>
  );
}
