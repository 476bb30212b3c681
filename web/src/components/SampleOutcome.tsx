import { useTranslation } from 'react-i18next';
import type { Schema } from '@/lib/schema';
import { Tag } from './StatusTag';

/** What officials found in the samples of a contract's services; nothing where none was drawn. */
export function SampleOutcome({ of: o }: { of: Schema<'SampleOutcome'> }) {
  const { t } = useTranslation('evaluation');
  if (o.samples === 0) return <p className="muted">{t('checks.none')}</p>;
  return (
    <p>
      {t('checks.found', { confirmed: o.confirmed, unchecked: o.unchecked })}
      {o.doubted > 0 && <> <Tag tone="bad">{t('checks.doubted', { doubted: o.doubted })}</Tag></>}
    </p>
  );
}
