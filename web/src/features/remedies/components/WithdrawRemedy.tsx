import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { useFreshLogin } from '@/components/useFreshLogin';

type Props = { act: string; perform: (intention: string) => Promise<unknown>; reload: () => void };

/** An objection or a complaint is taken back. */
export function WithdrawRemedy({ act, perform, reload }: Props) {
  const { t } = useTranslation('remedies');
  const fresh = useFreshLogin();
  return <ConfirmAct danger act={act} title={act} consequence={fresh.with(t('withdraw.text'))} reload={reload} perform={({ intention }) => fresh.guard(perform(intention))} />;
}
