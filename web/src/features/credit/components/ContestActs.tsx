import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FormAct } from '@/components/FormAct';
import { useHolds } from '@/lib/session';
import { useAnswerContest, useContestEntry } from '../api/useContest';
import type { CreditEntry } from '../model';

/** An entry that is wrong is contested by the organisation's admin, once. */
export function ContestEntry({ entry, creditCode }: { entry: CreditEntry; creditCode: string }) {
  const { t } = useTranslation(['credit', 'common']);
  const admin = useHolds(['org-admin'], creditCode);
  const contest = useContestEntry(creditCode);
  if (!admin || entry.contest) return null;
  return (
    <FormAct<{ words: string }> small name={`contest.${entry.kind}.${entry.source}`} act={t('contest')} title={t('contest')} consequence={t('contestText')}
      perform={({ words }, intention) => contest.mutateAsync({ entry, words: words.trim(), intention })}>
      <Form.Item name="words" label={t('words')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input.TextArea rows={5} maxLength={2000} showCount /></Form.Item>
    </FormAct>
  );
}

/** The district answers a contest that is open. */
export function AnswerContest({ entry: { contest }, creditCode }: { entry: CreditEntry; creditCode: string }) {
  const { t } = useTranslation('credit');
  const admin = useHolds(['district-admin']);
  const answer = useAnswerContest(creditCode);
  if (!admin || contest?.status !== 'OPEN') return null;
  return (
    <div className="row">
      <ConfirmAct act={t('uphold')} title={t('uphold')} consequence={t('upholdText')} reason={t('answer')}
        perform={({ reason, intention }) => answer.mutateAsync({ contest, outcome: 'uphold', reason, intention })} />
      <ConfirmAct act={t('dismiss')} title={t('dismiss')} consequence={t('dismissText')} reason={t('answer')}
        perform={({ reason, intention }) => answer.mutateAsync({ contest, outcome: 'dismiss', reason, intention })} />
    </div>
  );
}
