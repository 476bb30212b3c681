import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { PledgeRow, Side } from '../model';
import { pledgesKey } from './keys';

type Query = { status?: PledgeRow['status']; project?: string; cursor?: string };

export function usePledges(side: Side, query: Query) {
  return useQuery({
    queryKey: [...pledgesKey(side), query],
    placeholderData: keepPreviousData,
    queryFn: () => call(side.as === 'foundation'
      ? api.GET('/organisations/{creditCode}/pledges', { params: { path: { creditCode: side.creditCode }, query } })
      : api.GET('/tenants/{tenant}/pledges', { params: { path: { tenant: side.tenant }, query } })),
  });
}
