import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Side } from '../model';
import { pledgeKey } from './keys';

export function usePledge(side: Side, pledge: string) {
  return useQuery({
    queryKey: pledgeKey(side, pledge),
    queryFn: () => call(side.as === 'foundation'
      ? api.GET('/organisations/{creditCode}/pledges/{pledge}', { params: { path: { creditCode: side.creditCode, pledge } } })
      : api.GET('/tenants/{tenant}/pledges/{pledge}', { params: { path: { tenant: side.tenant, pledge } } })),
  });
}
