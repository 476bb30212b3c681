import { useTranslation } from 'react-i18next';
import { useLabel } from '@/lib/useLabel';
import type { Flag } from '../model';

/** How firm a result is: which small changes would have made another bid win. */
export function Firmness({ flags }: { flags: readonly Flag[] }) {
  const { t } = useTranslation('award');
  const label = useLabel();
  if (flags.length === 0) return <p><strong>{t('report.firm')}</strong> <span className="muted">{t('report.firmWhy')}</span></p>;
  return (
    <div>
      <p><strong>{t('report.notFirm')}</strong></p>
      <ul className="plain-list">
        {flags.map((f, i) => (
          <li key={i}>{label('firmnessChange', f.change, { criterion: f.criterion ?? '', bidder: f.bidder ?? '' })}{f.winner && <span className="muted"> · {t('report.winnerThen', { winner: f.winner })}</span>}</li>
        ))}
      </ul>
    </div>
  );
}
