import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { useDeclineContract } from '../api/useDeclineContract';
import type { Contract } from '../model';

type Props = { creditCode: string; contract: Contract; reload: () => void; onDeclined: () => void };

/** The organisation does not sign what was offered, and says why. */
export function DeclineContract({ creditCode, contract: c, reload, onDeclined }: Props) {
  const { t } = useTranslation('fulfilment');
  const decline = useDeclineContract(creditCode, c.id);
  return (
    <ConfirmAct danger act={t('decline.act')} title={t('decline.title')} consequence={t('decline.consequence')} reason={t('decline.reason')} reload={reload}
      perform={async ({ reason, intention }) => {
        await decline.mutateAsync({ version: c.version, reason, intention });
        onDeclined();
      }} />
  );
}
