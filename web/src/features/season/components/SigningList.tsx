import { Button } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { DownloadAct } from '@/components/DownloadAct';
import { EmptyState } from '@/components/EmptyState';
import { Day } from '@/components/Instant';
import { Money } from '@/components/Money';
import { Scroll } from '@/components/Scroll';
import { toWallClock } from '@/lib/wallClock';
import { useTenantName } from '@/lib/tenants';
import { openSigningList, useSigningList } from '../api/useResults';
import css from './season.module.css';

/** Who signed what at the ceremony: to be read out, printed and taken along as a file. */
export function SigningList({ season }: { season: string }) {
  const { t } = useTranslation(['season', 'common']);
  const tenantName = useTenantName();
  return (
    <DataState of={useSigningList(season, true)} rows={6}>
      {(list) => list.length === 0 ? <EmptyState title={t('results.none')} why={t('results.noneWhy')} /> : (
        <>
          <div className={`row ${css.unprinted}`}>
            <DownloadAct act={t('results.xlsx')} perform={() => openSigningList(season, true, 'xlsx')} />
            <DownloadAct act={t('results.csv')} perform={() => openSigningList(season, true, 'csv')} />
            <Button onClick={() => window.print()}>{t('common:print')}</Button>
            <span className="muted">{t('results.count', { count: list.length })}</span>
          </div>
          <div className={css.printed}>
            <Scroll label={t('results.ceremony')}>
              <table className="small-table">
                <thead>
                  <tr><th scope="col">{t('results.contract')}</th><th scope="col">{t('results.tenant')}</th><th scope="col">{t('results.signedByTenant')}</th><th scope="col">{t('results.organisation')}</th>
                    <th scope="col">{t('results.signedByOrganisation')}</th><th scope="col" className="end">{t('results.amount')}</th><th scope="col">{t('results.activeAt')}</th></tr>
                </thead>
                <tbody>
                  {list.map((s) => (
                    <tr key={s.id}>
                      <th scope="row"><Link to={`/contracts/${s.id}`}>{s.title}</Link><br /><small className="muted">{s.number}</small></th>
                      <td>{tenantName(s.tenant)}</td><td>{s.signedByTenant ?? t('results.paper')}</td><td>{s.organisation}</td><td>{s.signedByOrganisation ?? t('results.paper')}</td>
                      <td className="end"><Money amount={s.amount} /></td><td><Day on={toWallClock(s.activeAt).format('YYYY-MM-DD')} /></td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </div>
        </>
      )}
    </DataState>
  );
}
