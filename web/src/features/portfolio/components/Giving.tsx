import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Day } from '@/components/Instant';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import { Scroll } from '@/components/Scroll';
import { StateTag } from '@/components/StateTag';
import { formatMonth } from '@/lib/dates';
import { useListState } from '@/lib/listState';
import type { Schema } from '@/lib/schema';
import { useTenantName } from '@/lib/tenants';
import { useDueTranches, useGiving } from '../api/useGiving';

type Due = Schema<'DueTranche'>;

/** A foundation's money by time: what is left of each year, what each month asks for, and every tranche with whose turn it is. */
export function Giving({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation('portfolio');
  return (
    <>
      <Section title={t('years')}><Years creditCode={creditCode} /></Section>
      <Section id="due" title={t('due')} extra={<Link to="/calendar">{t('calendar')}</Link>}><DueTranches creditCode={creditCode} /></Section>
    </>
  );
}

function Years({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation('portfolio');
  return (
    <DataState of={useGiving(creditCode)} rows={4}>
      {(g) => (
        <>
          {g.years.length === 0 ? <p className="muted">{t('noYears')}</p> : (
            <Scroll label={t('years')}>
              <table className="small-table">
                <thead><tr><th scope="col">{t('year')}</th>{(['sum', 'offered', 'promised', 'paid', 'left'] as const).map((c) => <th key={c} scope="col" className="end">{t(`of.${c}`)}</th>)}</tr></thead>
                <tbody>
                  {g.years.map((y) => (
                    <tr key={y.year}>
                      <th scope="row">{y.year}</th>
                      <td className="end">{y.sum === null ? <span className="muted">{t('unpublished')}</span> : <Money amount={y.sum} />}</td>
                      <td className="end"><Money amount={y.offered} /></td><td className="end"><Money amount={y.promised} /></td><td className="end"><Money amount={y.paid} /></td>
                      <td className="end">{y.left === null ? '—' : <strong><Money amount={y.left} />{y.left.startsWith('-') && <> {t('exceeded')}</>}</strong>}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )}
          <h3>{t('byMonth')}</h3>
          <p>{t('overdueSum')} <strong><Money amount={g.overdue} /></strong></p>
          <Scroll label={t('byMonth')}>
            <table className="small-table">
              <thead><tr><th scope="col">{t('month')}</th><th scope="col" className="end">{t('plannedSum')}</th><th scope="col" className="end">{t('requestedSum')}</th></tr></thead>
              <tbody>{g.months.map((m) => <tr key={m.month}><th scope="row">{formatMonth(m.month)}</th><td className="end"><Money amount={m.planned} /></td><td className="end"><Money amount={m.requested} /></td></tr>)}</tbody>
            </table>
          </Scroll>
        </>
      )}
    </DataState>
  );
}

function DueTranches({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation('portfolio');
  const tenantName = useTenantName();
  const list = useListState<never>([], undefined, 'due');
  const query = useDueTranches(creditCode, list.cursor ? { cursor: list.cursor } : {});
  const columns: Column<Due>[] = [
    { key: 'title', title: t('project'), main: true, cell: (d) => <Link to={`/o/${creditCode}/pledges/${d.pledgeId}#tranches`}>{d.title} · {t('number', { number: d.number })}</Link> },
    { key: 'dueOn', title: t('dueOn'), cell: (d) => <><Day on={d.dueOn} />{d.overdue && <strong> {t('overdue')}</strong>}</> },
    { key: 'amount', title: t('amount'), align: 'end', cell: (d) => <Money amount={d.amount} /> },
    { key: 'tenant', title: t('buyer'), cell: (d) => tenantName(d.tenant) },
    { key: 'status', title: t('status'), cell: (d) => <StateTag of="trancheStatus" state={d.status} /> },
    { key: 'turn', title: t('turn'), cell: (d) => t(`turns.${d.turn}`, { buyer: tenantName(d.tenant) }) },
  ];
  return <CursorTable name="due-tranches" caption={t('due')} columns={columns} rowKey={(d) => d.id} list={list} query={query} empty={<EmptyState title={t('nothingDue')} why={t('nothingDueWhy')} />} />;
}
