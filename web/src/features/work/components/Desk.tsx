import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { FilterBar, type Filter } from '@/components/FilterBar';
import { whens } from '@/lib/domain';
import { useListState } from '@/lib/listState';
import { step, useWorkItems, type Desk as DeskData } from '../api/useWorkItems';
import { useKindName, useScopeName } from '../names';
import { WorkList } from './WorkList';
import css from './WorkList.module.css';

const names = ['when', 'kind', 'scope', 'whose'] as const;
type Name = (typeof names)[number];
type When = (typeof whens)[number];
type Whose = 'MINE' | 'NOBODYS' | 'OFFICE';

/** The address says how many are shown in all. */
const most = 500;

/** What waits for me: overdue, today, by date, without a date; filtered as the address says. */
export function Desk() {
  const { t } = useTranslation(['work', 'common']);
  const kindName = useKindName();
  const list = useListState<Name>(names);
  const [params, setParams] = useSearchParams();
  const limit = Math.min(most, Math.max(step, Number(params.get('limit')) || step));
  const filters = list.filters as { when?: When; kind?: string; scope?: string; whose?: Whose };
  const query = useWorkItems({ ...filters, limit });
  const more = () => setParams((now) => { now.set('limit', String(Math.min(most, limit + step))); return now; }, { replace: true, preventScrollReset: true });
  return (
    <DataState of={query} rows={8}>
      {(desk) => {
        const left = desk.total - desk.items.length;
        const next = Math.min(step, left, most - limit);
        return (
          <>
            <Filters desk={desk} list={list} />
            {desk.cut.length > 0 && <Alert type="info" showIcon title={t('cut', { kinds: desk.cut.map(kindName).join(t('common:listSeparator')) })} />}
            {desk.total === 0 && (list.filtered ? <EmptyState title={t('empty.filtered')} /> : <EmptyState title={t('empty.title')} why={t('empty.why')} />)}
            {whens.map((when) => {
              const items = desk.items.filter((i) => i.when === when);
              const count = desk.whens.find((c) => c.value === when)?.items ?? items.length;
              return items.length > 0 && (
                <section key={when} aria-label={t(`when.${when}`)} className={css.group}>
                  <h2 className={when === 'OVERDUE' ? css.late : undefined}>{t('group', { when: t(`when.${when}`), count })}</h2>
                  <WorkList items={items} />
                </section>
              );
            })}
            {next > 0 && <Button onClick={more}>{t('more', { next, count: left })}</Button>}
          </>
        );
      }}
    </DataState>
  );
}

function Filters({ desk, list }: { desk: DeskData; list: ReturnType<typeof useListState<Name>> }) {
  const { t } = useTranslation('work');
  const kindName = useKindName();
  const scopeName = useScopeName();
  const counted = (counts: DeskData['kinds'], name: (value: string) => string, chosen?: string) => {
    const values = counts.map((c) => ({ value: c.value, label: t('filter.counted', { label: name(c.value), count: c.items }) }));
    // What was chosen stays to be seen and undone, also when there is nothing of it any more.
    return chosen && !counts.some((c) => c.value === chosen) ? [...values, { value: chosen, label: t('filter.counted', { label: name(chosen), count: 0 }) }] : values;
  };
  const order = [...desk.whens].sort((a, b) => whens.indexOf(a.value as When) - whens.indexOf(b.value as When));
  const whose = desk.whose.filter((c) => c.value !== 'OTHERS');
  const filters: Filter<Name>[] = [
    { name: 'when', kind: 'choice', label: t('filter.when'), options: counted(order, (v) => t(`when.${v as When}`), list.filters.when) },
    { name: 'kind', kind: 'choice', label: t('filter.kind'), options: counted(desk.kinds, kindName, list.filters.kind) },
    ...(desk.scopes.length > 1 || list.filters.scope ? [{ name: 'scope', kind: 'choice', label: t('filter.scope'), options: counted(desk.scopes, scopeName, list.filters.scope) } as const] : []),
    {
      name: 'whose', kind: 'choice', label: t('filter.whose'),
      options: [...counted(whose, (v) => t(`whose.${v as Whose}`), list.filters.whose === 'OFFICE' ? undefined : list.filters.whose), ...(desk.office ? [{ value: 'OFFICE', label: t('whose.OFFICE') }] : [])],
    },
  ];
  return <FilterBar filters={filters} list={list} />;
}
