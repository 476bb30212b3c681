import { useTranslation } from 'react-i18next';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';
import { Instant } from './Instant';
import { StateTag } from './StateTag';

/** What is done otherwise than the rules say: why, who asked, who decided. */
export function ExemptionNote({ of: x }: { of: Schema<'ExemptionView'> }) {
  const { t } = useTranslation('evaluation');
  const label = useLabel();
  return (
    <>
      <p className="row"><strong>{label('exemptionKind', x.kind)}</strong><StateTag of="exemptionStatus" state={x.status} /></p>
      <p className="prose">{x.reason}</p>
      {x.covers.length > 0 && <p>{t('exemption.covers')} {x.covers.map((c) => `${label('checklistItem', c.item)} (${c.missing})`).join(' · ')}</p>}
      <p className="muted">
        {t('exemption.asked', { name: x.askedBy })} <Instant at={x.askedAt} />
        {x.decidedAt && <> · {t('exemption.decided', { name: x.decidedBy })} <Instant at={x.decidedAt} /></>}
      </p>
    </>
  );
}
