import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { StaleNotice } from '@/components/StaleNotice';
import { loginAfresh } from '@/lib/auth';
import { useIntention } from '@/lib/intention';
import { formatMoney } from '@/lib/money';
import { asProblem } from '@/lib/problem';
import { useSignContract } from '../api/useSignContract';
import type { Contract } from '../model';

type Props = { creditCode: string; contract: Contract; reload: () => void };

/** Signing for the organisation. A login that is too old leads to a fresh one, and back to this page. */
export function SignContract({ creditCode, contract: c, reload }: Props) {
  const { t } = useTranslation(['fulfilment', 'common']);
  const [open, setOpen] = useState(false);
  const sign = useSignContract(creditCode, c.id);
  const intention = useIntention();
  const problem = sign.isError ? asProblem(sign.error) : null;
  const old = problem?.slug === 'login-not-fresh';
  const perform = () =>
    sign.mutate({ version: c.version, intention: intention.key(c.version) }, {
      onSuccess: () => {
        intention.done();
        setOpen(false);
      },
    });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>{t('sign.act')}</Button>
      <Modal open={open} title={t('sign.title')} onCancel={() => setOpen(false)} cancelText={t('common:back')} mask={{ closable: false }}
        okText={t(old ? 'sign.again' : 'sign.act')} okButtonProps={{ loading: sign.isPending }} onOk={() => (old ? void loginAfresh() : perform())}>
        <p>{t('sign.consequence', { number: c.number, amount: formatMoney(c.amount) })}</p>
        {problem?.stale && <StaleNotice problem={problem} takeTheirs={() => { setOpen(false); sign.reset(); reload(); }} />}
        {problem && !problem.stale && <ProblemAlert problem={problem} />}
      </Modal>
    </>
  );
}
