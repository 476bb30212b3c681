import { useTranslation } from 'react-i18next';
import { Day, Instant } from '@/components/Instant';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';

/** Who bids, as it was approved when it submitted. */
export function BidderFacts({ bid: b }: { bid: Schema<'OpenedBidView'> }) {
  const { t } = useTranslation('organisation');
  const label = useLabel();
  const f = b.facts;
  return (
    <dl className="facts">
      <div><dt>{t('field.creditCode')}</dt><dd>{b.creditCode}</dd></div>
      <div><dt>{t(f ? 'atSubmission' : 'submittedAt')}</dt><dd><Instant at={b.submittedAt} zone /></dd></div>
      {f && (
        <>
          <div><dt>{t('field.kind')}</dt><dd>{label('organisationKind', f.kind)}</dd></div>
          <div><dt>{t('field.legalRepresentative')}</dt><dd>{f.legalRepresentative}</dd></div>
          <div><dt>{t('field.controllingPerson')}</dt><dd>{f.controllingPerson}</dd></div>
          <div><dt>{t('field.grade')}</dt><dd>{f.grade ?? '—'}{f.gradeUntil && <> · <Day on={f.gradeUntil} /></>}</dd></div>
        </>
      )}
    </dl>
  );
}
