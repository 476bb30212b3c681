import { useTranslation } from 'react-i18next';
import { BudgetBar } from '@/components/BudgetBar';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import { sum } from '@/lib/money';
import type { Appropriation } from '../model';

/** All appropriations together, as one bar. */
export function BudgetTotal({ appropriations }: { appropriations: readonly Appropriation[] }) {
  const { t } = useTranslation('budget');
  const total = (part: 'amount' | 'reserved' | 'committed' | 'spent' | 'free') => sum(appropriations.map((a) => a[part]));
  const budget = { amount: total('amount'), reserved: total('reserved'), committed: total('committed'), spent: total('spent'), free: total('free') };
  return (
    <Section title={t('total')} extra={<Money amount={budget.amount} />}>
      <BudgetBar budget={budget} />
    </Section>
  );
}
