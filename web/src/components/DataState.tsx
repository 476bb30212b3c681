import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { asProblem } from '@/lib/problem';
import { ProblemAlert } from './ProblemAlert';

type Loaded<T> = { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown };

/** One thing on its way: the page's shape while it loads, the problem with a retry, or the thing. */
export function DataState<T>({ of, rows = 6, children }: { of: Loaded<T>; rows?: number; children: (data: T) => ReactNode }) {
  const { t } = useTranslation('common');
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error) return <ProblemAlert problem={asProblem(of.error)} retry={() => void of.refetch()} />;
  return (
    <div role="status" aria-label={t('loading')}>
      <Skeleton active title={false} paragraph={{ rows: rows + 1 }} />
    </div>
  );
}
