import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Day, Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { StateTag } from '@/components/StateTag';
import type { Pledge, Tranche } from '../model';
import { PayTo } from './PayTo';

/** The tranches one after another, apart from the buyer's own payments, each with what may be done about it. */
export function Tranches({ pledge: g, acts }: { pledge: Pledge; acts?: (tranche: Tranche) => ReactNode }) {
  const { t } = useTranslation('pledges');
  return (
    <ol className="plain-list">
      {g.tranches.map((p) => (
        <li key={p.number}>
          <p className="row"><strong>{t('tranche.number', { number: p.number })}</strong><Money amount={p.amount} /><StateTag of="trancheStatus" state={p.status} /></p>
          <dl className="facts">
            <div><dt>{t('tranche.dueOn')}</dt><dd><Day on={p.dueOn} /></dd></div>
            {p.requestedAt && <div><dt>{t('tranche.requestedAt')}</dt><dd><Instant at={p.requestedAt} /> · {p.requestedBy}</dd></div>}
            {p.reference && <div><dt>{t('tranche.reference')}</dt><dd>{p.reference}</dd></div>}
            {p.returnedReason && <div><dt>{t('tranche.returned')}</dt><dd>{p.returnedReason}</dd></div>}
            {p.paidOn && <div><dt>{t('tranche.paidOn')}</dt><dd><Day on={p.paidOn} /></dd></div>}
            {p.bankReference && <div><dt>{t('tranche.bankReference')}</dt><dd>{p.bankReference}</dd></div>}
            {p.acknowledgedAt && <div><dt>{t('tranche.acknowledgedAt')}</dt><dd><Instant at={p.acknowledgedAt} /> · {p.acknowledgedBy}</dd></div>}
          </dl>
          {p.status === 'REQUESTED' && <><h4>{t('account.asked')}</h4><PayTo account={p.account} /></>}
          {acts && <div className="row">{acts(p)}</div>}
        </li>
      ))}
    </ol>
  );
}
