import { useTranslation } from 'react-i18next';
import { Tag } from '@/components/StatusTag';
import { formatDate } from '@/lib/dates';
import { useLabel } from '@/lib/useLabel';
import type { ServiceRecord } from '../model';

/** What looks as if it had been given twice, and what officials found. */
export function RecordFlags({ of: r }: { of: Pick<ServiceRecord, 'duplicates' | 'checks'> }) {
  const { t } = useTranslation('delivery');
  const label = useLabel();
  return (
    <>
      {r.duplicates.map((d, i) => {
        const where = d.elsewhere || !d.servedOn ? t('flag.elsewhere') : t('flag.here', { day: formatDate(d.servedOn) });
        return <div key={i}><Tag tone="bad">{label('duplicateKind', d.kind)}</Tag> <small>{t(`flag.${d.kind}`, { what: d.what, where })}</small></div>;
      })}
      {r.checks.map((c, i) => (
        <div key={i}><Tag tone={c.outcome === 'CONFIRMED' ? 'good' : 'bad'}>{label('checkOutcome', c.outcome)}</Tag> <small>{c.finding}</small></div>
      ))}
    </>
  );
}
