import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Money } from '@/components/Money';
import { Scroll } from '@/components/Scroll';
import { percent } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { useProjectFunding } from '../api/useProjectFunding';
import type { PledgeRow } from '../model';

/** Who pays for a published project, side by side: public money, and each foundation with its share of the ceiling. */
export function FundingShares({ project, offers = [], path }: { project: string; offers?: readonly PledgeRow[]; path?: string }) {
  const { t } = useTranslation('pledges');
  const label = useLabel();
  return (
    <DataState of={useProjectFunding(project)} rows={2}>
      {(f) => {
        const part = (amount: string) => <td className="end">{t('shares.part', { percent: percent(amount, f.ceiling) })}</td>;
        return (
          <>
            <Scroll label={t('shares.title')}>
              <table className="small-table">
                <thead><tr><th scope="col">{t('shares.who')}</th><th scope="col" className="end">{t('amount')}</th><th scope="col" className="end">{t('shares.share')}</th></tr></thead>
                <tbody>
                  {f.pledges.map((p, i) => (
                    <tr key={`${p.creditCode}.${i}`}><th scope="row"><Link to={`/organisations/${p.creditCode}`}>{p.foundation}</Link><br /><small className="muted">{label('pledgeStatus', 'ACCEPTED')}</small></th><td className="end"><Money amount={p.amount} /></td>{part(p.amount)}</tr>
                  ))}
                  <tr><th scope="row">{t('shares.fiscal')}<br /><small className="muted">{t('shares.open')}</small></th><td className="end"><Money amount={f.fiscalShare} /></td>{part(f.fiscalShare)}</tr>
                  {offers.map((g) => (
                    <tr key={g.id}><th scope="row">{path ? <Link to={`${path}/${g.id}`}>{g.foundation}</Link> : g.foundation}<br /><small className="muted">{label('pledgeStatus', g.status)}</small></th><td className="end"><Money amount={g.amount} /></td>{part(g.amount)}</tr>
                  ))}
                </tbody>
                <tfoot><tr><th scope="row">{t('shares.ceiling')}</th><td className="end"><Money amount={f.ceiling} /></td><td /></tr></tfoot>
              </table>
            </Scroll>
            {f.pledges.length === 0 && <p className="muted">{t('shares.none')}</p>}
            {offers.length > 0 && <p className="muted">{t('shares.offersApart')}</p>}
          </>
        );
      }}
    </DataState>
  );
}
