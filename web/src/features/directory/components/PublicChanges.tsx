import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Page';
import { SupplementCard } from '@/components/SupplementCard';
import { openSupplement, useSupplements } from '../api/useSupplements';

/** What both sides have changed of a contract; nothing where there is nothing. */
export function PublicChanges({ contract }: { contract: string }) {
  const { t } = useTranslation('supplements');
  const supplements = useSupplements(contract);
  if (!supplements.data?.length) return null;
  return <Section title={t('title')}>{supplements.data.map((s) => <SupplementCard key={s.id} supplement={s} open={() => openSupplement(s)} />)}</Section>;
}
