import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import { More } from '@/components/Paging';
import { StateTag } from '@/components/StateTag';
import { StatusTag } from '@/components/StatusTag';
import { formatCount, percent } from '@/lib/money';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { usePortfolio } from '../api/usePortfolio';
import type { FundedContract, FundedProject } from '../model';

/** What was promised and paid, and what came of it, project by project. */
export function PortfolioView({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation('portfolio');
  const query = usePortfolio(creditCode);
  return (
    <>
      <DataState of={query} rows={8}>
        {({ pages }) => {
          const first = pages[0];
          if (!first || first.items.length === 0) return <EmptyState title={t('empty')} why={t('emptyWhy')} />;
          return (
            <>
              <Section title={t('sum')}>
                <dl className="facts">
                  <div><dt>{t('promised')}</dt><dd><Money amount={first.promised} /></dd></div>
                  <div><dt>{t('received')}</dt><dd><Money amount={first.received} /></dd></div>
                  <div><dt>{t('inYear', { year: first.year })}</dt><dd><Money amount={first.receivedInYear} /></dd></div>
                </dl>
              </Section>
              {pages.flatMap((p) => p.items).map((p) => <Funded key={p.pledgeId} creditCode={creditCode} project={p} />)}
            </>
          );
        }}
      </DataState>
      <More there={query.hasNextPage} loading={query.isFetchingNextPage} show={query.fetchNextPage} />
    </>
  );
}

function Funded({ creditCode, project: p }: { creditCode: string; project: FundedProject }) {
  const { t } = useTranslation('portfolio');
  const tenantName = useTenantName();
  return (
    <Section title={p.title} extra={<StatusTag status={p.projectStatus} />}>
      <p className="muted">{tenantName(p.tenant)} · {p.projectNumber} · <Link to={`/projects/${p.projectId}`}>{t('toProject')}</Link> · <Link to={`/o/${creditCode}/pledges/${p.pledgeId}`}>{t('toPledge')}</Link></p>
      <dl className="facts">
        <div><dt>{t('promised')}</dt><dd><Money amount={p.amount} /> <span className="muted">{t('ofCeiling', { percent: percent(p.amount, p.ceiling) })}</span></dd></div>
        <div><dt>{t('received')}</dt><dd><Money amount={p.received} /></dd></div>
      </dl>
      {p.contracts.length === 0 ? <p className="muted">{t('unsigned')}</p> : p.contracts.map((c) => <Outcome key={c.id} contract={c} />)}
    </Section>
  );
}

function Outcome({ contract: c }: { contract: FundedContract }) {
  const { t } = useTranslation('portfolio');
  const label = useLabel();
  return (
    <>
      <p><Link to={`/contracts/${c.id}`}>{c.number}</Link> {c.organisation}</p>
      <table className="small-table">
        <thead><tr><th scope="col">{t('indicator')}</th><th scope="col" className="end">{t('delivered')}</th><th scope="col" className="end">{t('planned')}</th></tr></thead>
        <tbody>{c.indicators.map((i) => <tr key={i.name}><th scope="row">{i.name} <small className="muted">{i.unit}</small></th><td className="end">{formatCount(i.delivered)}</td><td className="end">{formatCount(i.planned)}</td></tr>)}</tbody>
      </table>
      <div className="row">
        {c.results.map((r) => <span key={`${r.stage}.${r.attempt}`}>{label('stage', r.stage)} <StateTag of="grade" state={r.grade} /> {r.score.toFixed(2)}</span>)}
        {c.results.length === 0 && <span className="muted">{t('noResults')}</span>}
        <span>{c.opinionPoints === null ? t('fewOpinions') : t('opinions', { points: c.opinionPoints.toFixed(2), answers: formatCount(c.answers) })}</span>
      </div>
    </>
  );
}
