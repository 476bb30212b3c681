import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/lib/problem';
import type { Schema } from '@/lib/schema';
import { ConfirmAct } from './ConfirmAct';
import { FreshLogin } from './FreshLogin';

type Props = { supplement: Schema<'SupplementView'>; perform: (intention: string) => Promise<unknown>; reload: () => void };

/** One side signs what changes a contract; a login that is too old leads to a fresh one, and back to the page. */
export function SignSupplement({ supplement: s, perform, reload }: Props) {
  const { t } = useTranslation('supplements');
  const [stale, setStale] = useState(false);
  const text = t(s.kind === 'TERMINATION' ? 'act.signEnd' : 'act.signText');
  return (
    <ConfirmAct primary act={t('act.sign')} title={t('act.signTitle')} reload={reload} consequence={stale ? <>{text}<FreshLogin /></> : text}
      perform={async ({ intention }) => {
        try {
          await perform(intention);
        } catch (error) {
          setStale(asProblem(error).slug === 'login-not-fresh');
          throw error;
        }
      }} />
  );
}
