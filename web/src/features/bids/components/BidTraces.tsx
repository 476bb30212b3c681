import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { useLabel } from '@/lib/useLabel';
import type { Bid } from '../model';

/** Who submitted, confirmed or withdrew the bid; sealed for everybody else until the opening. */
export function BidTraces({ traces }: { traces: Bid['traces'] }) {
  const { t } = useTranslation('bids');
  const label = useLabel();
  if (traces.length === 0) return null;
  return (
    <Section title={t('traces.title')}>
      <p className="muted">{t('traces.sealed')}</p>
      <ol className="plain-list">{traces.map((d, i) => <li key={i}><Instant at={d.at} /> · {d.by} · {label('act', `bid.${d.act}`)}</li>)}</ol>
    </Section>
  );
}
