import { useTranslation } from 'react-i18next';
import { BudgetBar } from '@/components/BudgetBar';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import { sum } from '@/lib/money';
import type { Appropriation } from '../model';

/** One fiscal year's appropriations together, as one bar: money of two years is never one sum. */
export function BudgetTotal({ year, appropriations: all }: { year: number; appropriations: readonly Appropriation[] }) {
  const { t } = useTranslation('budget');
  const appropriations = all.filter((a) => a.fiscalYear === year);
  const total = (part: 'amount' | 'reserved' | 'committed' | 'spent' | 'free') => sum(appropriations.map((a) => a[part]));
  const budget = { amount: total('amount'), reserved: total('reserved'), committed: total('committed'), spent: total('spent'), free: total('free') };
  return (
    <Section title={t('totalOf', { year })} extra={<Money amount={budget.amount} />}>
      <BudgetBar budget={budget} />
    </Section>
  );
}
