import type { ReactNode } from 'react';
import { asProblem } from '@/lib/problem';
import { Loading } from './Loading';
import { ProblemAlert } from './ProblemAlert';

type Loaded<T> = { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown };

/** One thing on its way: the page's shape while it loads, the problem with a retry, or the thing. */
export function DataState<T>({ of, rows = 6, children }: { of: Loaded<T>; rows?: number; children: (data: T) => ReactNode }) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error) return <ProblemAlert problem={asProblem(of.error)} retry={() => void of.refetch()} />;
  return <Loading rows={rows + 1} />;
}
