import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { ListState } from '@/lib/listState';
import { asProblem } from '@/lib/problem';
import { useNarrow } from '@/lib/useMedia';
import { ColumnChoice, useColumnChoice } from './ColumnChoice';
import { Loading } from './Loading';
import { Pager } from './Paging';
import { ProblemAlert } from './ProblemAlert';
import css from './CursorTable.module.css';

export type Column<T> = {
  key: string;
  title: string;
  cell: (row: T) => ReactNode;
  /** The API's name for sorting by it. */
  sort?: string;
  align?: 'end';
  /** Names the row: the heading of its card on narrow screens; cannot be hidden. */
  main?: boolean;
  /** Not shown until chosen. */
  optional?: boolean;
};

type PageOf<T> = { items: T[]; next?: string | null };
type Query<T> = { data: PageOf<T> | undefined; error: unknown; isFetching: boolean; refetch: () => unknown };

type Props<T, F extends string> = {
  /** Names the column choice that is kept on this device. */
  name: string;
  caption: string;
  columns: readonly Column<T>[];
  rowKey: (row: T) => string;
  list: ListState<F>;
  query: Query<T>;
  /** Why the list is empty and what to do; shown as it is, also when filters match nothing. */
  empty: ReactNode;
};

/** A list of the office's daily bread: sorted, its columns chosen, paged by cursor; cards where it is narrow. */
export function CursorTable<T, F extends string>({ name, caption, columns, rowKey, list, query, empty }: Props<T, F>) {
  const narrow = useNarrow();
  const choice = useColumnChoice(name, columns);
  const shown = columns.filter((c) => choice.shows(c.key));
  const page = query.data;

  if (!page && query.error) return <ProblemAlert problem={asProblem(query.error)} retry={() => void query.refetch()} />;
  if (page && page.items.length === 0 && !list.cursor) return <>{empty}</>;
  return (
    <div className={css.list} aria-busy={query.isFetching}>
      {query.error ? <ProblemAlert problem={asProblem(query.error)} retry={() => void query.refetch()} /> : null}
      {!narrow && <ColumnChoice columns={columns} choice={choice} />}
      {!page ? (
        <div className={css.loading}><Loading rows={8} /></div>
      ) : narrow ? (
        <Cards columns={shown} rows={page.items} rowKey={rowKey} caption={caption} />
      ) : (
        <Rows columns={shown} rows={page.items} rowKey={rowKey} caption={caption} sort={list.sort} onSort={list.setSort} />
      )}
      {page && <Pager list={list} next={page.next} />}
    </div>
  );
}

type RowsProps<T> = { columns: readonly Column<T>[]; rows: readonly T[]; rowKey: (row: T) => string; caption: string };

function Rows<T>({ columns, rows, rowKey, caption, sort, onSort }: RowsProps<T> & { sort: string | undefined; onSort: (sort: string) => void }) {
  const { t } = useTranslation('common');
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={css.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((c) => {
              const direction = sort === c.sort ? 'ascending' : sort === `-${c.sort}` ? 'descending' : 'none';
              return (
                <th key={c.key} scope="col" className={c.align && css.end} aria-sort={c.sort ? direction : undefined}>
                  {c.sort ? (
                    <button type="button" className={css.sort} onClick={() => onSort(direction === 'descending' ? `${c.sort}` : `-${c.sort}`)} title={t('list.sortBy', { column: c.title })}>
                      {c.title}
                      <span aria-hidden="true" className={css.arrow}>{direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : '↕'}</span>
                    </button>
                  ) : c.title}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((c) => (c.main
                ? <th key={c.key} scope="row">{c.cell(row)}</th>
                : <td key={c.key} className={c.align && css.end}>{c.cell(row)}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards<T>({ columns, rows, rowKey, caption }: RowsProps<T>) {
  const main = columns.find((c) => c.main);
  const others = columns.filter((c) => !c.main);
  return (
    <ul className={css.cards} aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          {main && <div className={css.cardTitle}>{main.cell(row)}</div>}
          <dl>
            {others.map((c) => ({ column: c, content: c.cell(row) })).filter((f) => f.content !== null && f.content !== undefined && f.content !== '').map((f) => (
              <div key={f.column.key}>
                <dt>{f.column.title}</dt>
                <dd>{f.content}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
