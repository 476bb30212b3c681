import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { useSources } from '../api/useSources';

type Props = { tenant: string; id?: string; value?: string; onChange?: (id: string) => void };

/** One of the buyer's budgets that are still open, with what is free in it. */
export function SourceSelect({ tenant, ...rest }: Props) {
  const { t } = useTranslation('supplements');
  const label = useLabel();
  const sources = useSources(tenant);
  const open = (sources.data?.items ?? []).filter((a) => !a.closedAt && !a.pledgeId);
  return (
    <Select {...rest} loading={sources.isPending} notFoundContent={t('noSource')}
      options={open.map((a) => ({ value: a.id, label: t('sourceOf', { year: a.fiscalYear, source: label('fundingSource', a.source), free: formatMoney(a.free) }) }))} />
  );
}
