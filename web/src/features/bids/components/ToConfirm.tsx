import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { ConfirmAct } from '@/components/ConfirmAct';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { ProblemAlert } from '@/components/ProblemAlert';
import { formatInstant } from '@/lib/dates';
import { formatMoney } from '@/lib/money';
import type { Problem } from '@/lib/problem';
import { bidKey } from '../api/keys';
import { readBid } from '../api/readBid';
import { useBidAct } from '../api/useBidAct';
import type { Bid } from '../model';
import { PricedLines } from './PricedLines';

type Props = { creditCode: string; bid: Bid; onConfirmed: () => void; onOlder: () => void };

/** The project was amended after the bid had been submitted: what that means for it, and the two ways to keep it. */
export function ToConfirm({ creditCode, bid: b, onConfirmed, onOlder }: Props) {
  const { t } = useTranslation(['bids', 'projects']);
  const queries = useQueryClient();
  const act = useBidAct(creditCode, b.id);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { submitted: s, confirmation: c } = b;
  if (!s || !c) return null;
  const reload = async () => queries.setQueryData(bidKey(creditCode, b.id), await readBid(creditCode, b.id));
  const refused = (p: Problem) => {
    setProblem(p);
    onOlder();
    void reload();
  };
  const confirm = async ({ intention }: { intention: string }) => {
    setProblem(null);
    await act.mutateAsync({ act: 'confirm', projectEdition: c.projectEdition, version: b.version, intention });
    onConfirmed();
  };
  return (
    <section aria-label={t('confirm.title')} className="stack">
      <Alert type="error" showIcon title={t('confirm.title')} description={t('confirm.why', { answered: s.projectEdition, present: c.projectEdition })} />
      <ul>
        {c.editions.map((e) => (
          <li key={e.number}>
            {t('confirm.edition', { number: e.number })} · <Instant at={e.publishedAt} /> · {e.fields.map((f) => t(`projects:field.${f}` as 'projects:field.title')).join(t('confirm.and'))}
            {e.reason && <><br />{e.reason}</>}
          </li>
        ))}
      </ul>
      <dl className="facts">
        <div><dt>{t('confirm.was')}</dt><dd><Money amount={s.price} /></dd></div>
        <div><dt>{t('confirm.would')}</dt><dd>{c.price ? <Money amount={c.price} /> : t('price.incomplete')}</dd></div>
      </dl>
      <PricedLines lines={c.lines} />
      {problem && <ProblemAlert problem={problem} rest={problem.violations} />}
      {c.possible ? (
        <div>
          <ConfirmAct primary act={t('confirm.act')} title={t('confirm.act')} perform={confirm} onRefused={refused} reload={() => void reload()}
            consequence={t('confirm.text', { price: formatMoney(c.price ?? s.price), edition: c.projectEdition, deadline: formatInstant(b.bidDeadline) })} />
        </div>
      ) : <p><strong>{t('confirm.impossible')}</strong></p>}
      <p>{t('confirm.other')}</p>
    </section>
  );
}
