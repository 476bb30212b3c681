import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FreshLogin } from '@/components/FreshLogin';
import { formatMoney } from '@/lib/money';
import { asProblem } from '@/lib/problem';
import { holds, useSession } from '@/lib/session';
import { useContractAct } from '../api/useContractAct';
import { useRenewal } from '../api/useRenewal';
import type { Contract } from '../model';

/** What can be done with a contract now by the person who looks at it. */
export function ContractActs({ contract: c, reload }: { contract: Contract; reload: () => void }) {
  const { t } = useTranslation(['contracting', 'supplements']);
  const { me } = useSession();
  const act = useContractAct(c.tenant, c.id);
  const renewal = useRenewal(c.tenant);
  const [stale, setStale] = useState(false);
  const officer = holds(me, ['officer'], c.tenant);
  const approver = holds(me, ['approver'], c.tenant);
  const { version } = c;
  const sign = async ({ intention }: { intention: string }) => {
    try {
      await act.mutateAsync({ act: 'sign', version, intention });
    } catch (error) {
      setStale(asProblem(error).slug === 'login-not-fresh');
      throw error;
    }
  };
  const signText = t(c.signsFirst === 'TENANT' ? 'act.signFirstText' : 'act.signText', { amount: formatMoney(c.amount) });
  return (
    <>
      {officer && c.status === 'DRAFT' && (
        <ConfirmAct primary act={t('act.offer')} title={t('act.offerTitle')} consequence={t('act.offerText')} reload={reload}
          perform={({ intention }) => act.mutateAsync({ act: 'offer', version, intention })} />
      )}
      {approver && c.status === 'SIGNING' && !c.signedByTenantAt && (c.signsFirst === 'TENANT' || c.signedByOrganisationAt) && (
        <ConfirmAct primary act={t('act.sign')} title={t('act.signTitle')} reload={reload} perform={sign}
          consequence={stale ? <>{signText}<FreshLogin /></> : signText} />
      )}
      {officer && c.status === 'SIGNING' && (
        <ConfirmAct danger act={t('act.withdraw')} title={t('act.withdrawTitle')} consequence={t('act.withdrawText')} reason={t('reason')} reload={reload}
          perform={({ reason, intention }) => act.mutateAsync({ act: 'withdraw', reason, version, intention })} />
      )}
      {officer && c.status === 'DRAFT' && c.renews && (
        <ConfirmAct danger act={t('supplements:renewal.discard')} title={t('supplements:renewal.discardTitle')} consequence={t('supplements:renewal.discardText')} reload={reload}
          perform={({ intention }) => renewal.mutateAsync({ act: 'discard', contract: c, intention })} />
      )}
    </>
  );
}
