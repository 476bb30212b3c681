import { useTranslation } from 'react-i18next';
import { BudgetBar } from '@/components/BudgetBar';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import { Scroll } from '@/components/Scroll';
import { formatCount, minus, sum } from '@/lib/money';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { groupBy, type Group, type Overview } from '../model';
import css from './district.module.css';

/** Projects and money of the season: by state, buyer and stream, and how the buyers' budgets are used. */
export function OverviewView({ numbers }: { numbers: Overview }) {
  const { t } = useTranslation('district');
  const label = useLabel();
  const tenantName = useTenantName();
  const all = numbers.projects;
  return (
    <>
      <Section title={t('overview.season')}>
        <dl className={css.figures}>
          <div><dt>{t('overview.projects')}</dt><dd>{formatCount(all.reduce((n, c) => n + c.projects, 0))}</dd></div>
          <div><dt>{t('overview.budget')}</dt><dd><Money overview amount={sum(all.map((c) => c.budget))} /></dd></div>
          <div><dt>{t('overview.participants')}</dt><dd>{formatCount(numbers.participants.reduce((n, o) => n + o.organisations, 0))}</dd></div>
        </dl>
      </Section>
      <Section title={t('overview.register')}>
        <dl className={css.figures}>
          {numbers.organisations.map((o) => <div key={o.kind}><dt>{label('organisationKind', o.kind)}</dt><dd>{formatCount(o.organisations)}</dd></div>)}
        </dl>
      </Section>
      <Bars title={t('overview.byStatus')} groups={groupBy(all, 'status')} name={(key) => label('projectStatus', key)} />
      <Bars title={t('overview.byTenant')} groups={groupBy(all, 'tenant')} name={tenantName} />
      <Bars title={t('overview.byStream')} groups={groupBy(all, 'stream')} name={(key) => (key ? label('stream', key) : t('overview.noStream'))} />
      <Section title={t('overview.money')}>
        <Scroll label={t('overview.money')}>
          <table className="small-table">
            <thead>
              <tr>
                <th scope="col">{t('overview.tenant')}</th><th scope="col" className="end">{t('overview.amount')}</th><th scope="col" className="end">{t('overview.reserved')}</th>
                <th scope="col" className="end">{t('overview.committed')}</th><th scope="col" className="end">{t('overview.spent')}</th><th scope="col">{t('overview.use')}</th>
              </tr>
            </thead>
            <tbody>
              {numbers.money.map((m) => (
                <tr key={m.tenant}>
                  <th scope="row">{tenantName(m.tenant)}</th>
                  <td className="end"><Money overview amount={m.amount} /></td><td className="end"><Money overview amount={m.reserved} /></td>
                  <td className="end"><Money overview amount={m.committed} /></td><td className="end"><Money overview amount={m.spent} /></td>
                  <td className={css.use}><BudgetBar legend={false} budget={{ ...m, free: minus(m.amount, sum([m.reserved, m.committed, m.spent])) }} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </Section>
    </>
  );
}

/** A chart that is its own table: a row per group, the bar beside its numbers. */
function Bars({ title, groups, name }: { title: string; groups: readonly Group[]; name: (key: string) => string }) {
  const { t } = useTranslation('district');
  const most = Math.max(1, ...groups.map((g) => g.projects));
  return (
    <Section title={title}>
      {groups.length === 0 ? <p className="muted">{t('overview.none')}</p> : (
        <Scroll label={title}>
          <table className={`small-table ${css.table}`}>
            <thead>
              <tr><th scope="col">{t('overview.what')}</th><th scope="col" className="end">{t('overview.projects')}</th><th scope="col"><span className="visually-hidden">{t('overview.share')}</span></th><th scope="col" className="end">{t('overview.budget')}</th></tr>
            </thead>
            <tbody>
              {groups.map((g) => (
                <tr key={g.key}>
                  <th scope="row">{name(g.key)}</th>
                  <td className="end">{formatCount(g.projects)}</td>
                  <td className={css.bar}><div className={css.track} aria-hidden="true"><span style={{ width: `${(g.projects / most) * 100}%` }} /></div></td>
                  <td className="end"><Money overview amount={g.budget} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Section>
  );
}
