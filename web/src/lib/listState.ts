import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

/**
 * The state of a list: filters, sort and page, all in the address, so that a link shows the same list to someone else.
 * The way back through the pages is kept in the history entry; a link opened afresh leads back to the first page.
 */
export type ListState<F extends string> = {
  filters: Partial<Record<F, string>>;
  sort: string | undefined;
  cursor: string | undefined;
  filtered: boolean;
  setFilters: (changes: Partial<Record<F, string | undefined>>) => void;
  clear: () => void;
  setSort: (sort: string | undefined) => void;
  next: (cursor: string) => void;
  previous: (() => void) | undefined;
  /** What the query of the API takes. */
  query: Partial<Record<F, string>> & { sort?: string; cursor?: string };
};

type Trail = { trail?: (string | null)[]; of?: string };

/** @param page the name of the list's page in the address; its own where a page of the portal shows two lists */
export function useListState<F extends string>(names: readonly F[], defaultSort?: string, page = 'cursor'): ListState<F> {
  const [params, setParams] = useSearchParams();
  const { state } = useLocation() as { state: Trail | null };
  const navigate = useNavigate();
  const key = names.join();

  const filters = useMemo(() => {
    const entries = (key.split(',') as F[]).map((n) => [n, params.get(n)] as const).filter(([, v]) => v);
    return Object.fromEntries(entries) as Partial<Record<F, string>>;
  }, [params, key]);
  const sort = params.get('sort') ?? defaultSort;
  const cursor = params.get(page) ?? undefined;
  const trail = state?.of === page ? (state.trail ?? []) : [];

  const change = useCallback(
    (changes: Record<string, string | undefined>, way?: (string | null)[]) => {
      const next = new URLSearchParams(params);
      next.delete(page);
      for (const [name, value] of Object.entries(changes)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      setParams(next, { state: way ? { trail: way, of: page } : null, replace: !way, preventScrollReset: !way });
    },
    [params, setParams, page],
  );

  return {
    filters,
    sort,
    cursor,
    filtered: Object.keys(filters).length > 0,
    setFilters: (changes) => change(changes as Record<string, string | undefined>),
    clear: () => change(Object.fromEntries(names.map((n) => [n, undefined]))),
    setSort: (value) => change({ sort: value === defaultSort ? undefined : value }),
    next: (to) => change({ [page]: to }, [...trail, cursor ?? null]),
    previous: cursor
      ? () => {
          if (trail.length) void navigate(-1);
          else change({});
        }
      : undefined,
    query: { ...filters, ...(sort && { sort }), ...(cursor && { cursor }) },
  };
}
