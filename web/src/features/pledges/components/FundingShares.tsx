import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Money } from '@/components/Money';
import { percent } from '@/lib/money';
import { useProjectFunding } from '../api/useProjectFunding';

/** Who pays for a published project: public money, and each foundation beside it. */
export function FundingShares({ project }: { project: string }) {
  const { t } = useTranslation('pledges');
  return (
    <DataState of={useProjectFunding(project)} rows={2}>
      {(f) => (
        <>
          <dl className="facts">
            <div><dt>{t('shares.ceiling')}</dt><dd><Money amount={f.ceiling} /></dd></div>
            <div><dt>{t('shares.fiscal')}</dt><dd><Money amount={f.fiscalShare} /> <span className="muted">{t('shares.part', { percent: percent(f.fiscalShare, f.ceiling) })}</span></dd></div>
          </dl>
          {f.pledges.length === 0 ? <p className="muted">{t('shares.none')}</p> : (
            <ul className="plain-list">
              {f.pledges.map((p, i) => (
                <li key={`${p.creditCode}.${i}`}><Link to={`/organisations/${p.creditCode}`}>{p.foundation}</Link> <Money amount={p.amount} /></li>
              ))}
            </ul>
          )}
        </>
      )}
    </DataState>
  );
}
