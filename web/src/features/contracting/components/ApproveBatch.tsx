import { Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { Scroll } from '@/components/Scroll';
import { formatMoney, sum } from '@/lib/money';
import { useApprovePayments } from '../api/usePaymentBatch';
import { useTenantPayments } from '../api/usePayments';

/** What the officer has confirmed and finance may approve, to be chosen and approved together. */
export function ApproveBatch({ tenant }: { tenant: string }) {
  const { t } = useTranslation('contracting');
  const query = useTenantPayments(tenant, { status: 'REQUESTED' });
  const approve = useApprovePayments(tenant);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => setLeft((s) => { const next = new Set(s); if (!next.delete(id)) next.add(id); return next; });
  return (
    <DataState of={query}>
      {({ items }) => {
        const ready = items.filter((p) => p.waitsFor === 'FINANCE' && !p.own);
        const chosen = ready.filter((p) => !left.has(p.id));
        const total = formatMoney(sum(chosen.map((p) => p.payable)));
        return ready.length === 0 ? <p className="muted">{t('batch.none')}</p> : (
          <>
            <Scroll label={t('batch.approve')}>
              <table className="small-table">
                <thead><tr><th scope="col">{t('batch.choose')}</th><th scope="col">{t('payments.contract')}</th><th scope="col">{t('list.organisation')}</th><th scope="col">{t('payments.instalment')}</th><th scope="col" className="end">{t('payments.payable')}</th><th scope="col">{t('payments.confirmedAt')}</th></tr></thead>
                <tbody>
                  {ready.map((p) => (
                    <tr key={p.id}>
                      <td><Checkbox checked={!left.has(p.id)} onChange={() => toggle(p.id)} aria-label={t('batch.chooseOne', { title: p.title, number: p.number })} /></td>
                      <th scope="row"><Link to={`/t/${tenant}/contracts/${p.contractId}`}>{p.title}</Link></th>
                      <td>{p.organisation}</td><td>{t('payments.number', { number: p.number })}</td>
                      <td className="end"><Money amount={p.payable} /></td><td><Instant at={p.confirmedAt} /></td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
            <p className="row">
              <ConfirmAct primary disabled={chosen.length === 0} act={t('batch.approveChosen', { count: chosen.length })} title={t('batch.approveTitle')} consequence={t('batch.approveText', { count: chosen.length, total })}
                reload={() => void query.refetch()} perform={({ intention }) => approve.mutateAsync({ payments: chosen, intention })} />
              <span>{t('batch.total', { total })}</span>
            </p>
          </>
        );
      }}
    </DataState>
  );
}
