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
  const open = (sources.data?.items ?? []).filter((a) => a.usable);
  const years = [...new Set(open.map((a) => a.fiscalYear))];
  return (
    <Select {...rest} loading={sources.isPending} notFoundContent={t('noSource')}
      options={years.map((year) => ({
        label: t('fiscalYear', { year }),
        options: open.filter((a) => a.fiscalYear === year).map((a) => ({ value: a.id, label: t('sourceOf', { year, source: label('fundingSource', a.source), free: formatMoney(a.free) }) })),
      }))} />
  );
}
