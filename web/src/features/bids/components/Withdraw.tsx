import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FreshLogin } from '@/components/FreshLogin';
import { asProblem } from '@/lib/problem';
import { useHolds } from '@/lib/session';

type Props = { creditCode: string; perform: (input: { intention: string }) => Promise<unknown>; reload: () => void };

/** Takes a bid out of the box: for admins, after a fresh login, and said so before. */
export function Withdraw({ creditCode, perform, reload }: Props) {
  const { t } = useTranslation('bids');
  const admin = useHolds(['org-admin'], creditCode);
  const [stale, setStale] = useState(false);
  if (!admin) return <p className="muted">{t('act.withdrawAdmin')}</p>;
  const text = t('act.withdrawText');
  return (
    <ConfirmAct danger act={t('act.withdraw')} title={t('act.withdrawTitle')} reload={reload} consequence={stale ? <>{text}<FreshLogin /></> : text}
      perform={async (input) => {
        try {
          await perform(input);
        } catch (error) {
          setStale(asProblem(error).slug === 'login-not-fresh');
          throw error;
        }
      }} />
  );
}
