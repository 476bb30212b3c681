import { useTranslation } from 'react-i18next';
import type { Schema } from '@/lib/schema';

/** The account to which a foundation pays; where the buyer has named none, that is said, and nothing stands in its place. */
export function PayTo({ account: a }: { account: Schema<'BankAccount'> | null }) {
  const { t } = useTranslation('pledges');
  if (!a) return <p>{t('account.none')}</p>;
  return (
    <dl className="facts">
      <div><dt>{t('account.name')}</dt><dd>{a.name}</dd></div>
      <div><dt>{t('account.bank')}</dt><dd>{a.bank}</dd></div>
      <div><dt>{t('account.number')}</dt><dd>{a.number}</dd></div>
    </dl>
  );
}
