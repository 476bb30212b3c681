import { useTranslation } from 'react-i18next';
import { formatMoney } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { useAppropriations } from '@/features/budget/api/useAppropriations';

/** A tenant's appropriations as the sources that a project may name. */
export function useFundingChoices(tenant: string) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  const items = useAppropriations(tenant).data?.items ?? [];
  return items.map((a) => ({
    value: a.id,
    /** What the server lets nobody choose today (closed, not approved, a pledge's, of a year gone by) is kept where it is named already. */
    disabled: !a.usable,
    year: a.fiscalYear,
    name: t('editor.fundingName', { year: a.fiscalYear, source: label('fundingSource', a.source) }),
    label: t('editor.freeOf', { year: a.fiscalYear, source: label('fundingSource', a.source), free: formatMoney(a.free) }),
  }));
}
