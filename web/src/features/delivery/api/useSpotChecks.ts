import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { SpotCheckForm } from '../model';
import { ownKey, tenantKey } from './keys';

export function useSpotChecks(tenant: string, contract: string) {
  return useQuery({
    queryKey: [...tenantKey(tenant, contract), 'spot-checks'],
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/delivery/spot-checks', { params: { path: { tenant, contract } } })),
  });
}

export function useOwnSpotChecks(creditCode: string, contract: string) {
  return useQuery({
    queryKey: [...ownKey(creditCode, contract), 'spot-checks'],
    queryFn: () => call(api.GET('/organisations/{creditCode}/contracts/{contract}/delivery/spot-checks', { params: { path: { creditCode, contract } } })),
  });
}

export function useAddSpotCheck(tenant: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ visit, intention }: { visit: SpotCheckForm; intention: string }) =>
      call(api.POST('/tenants/{tenant}/contracts/{contract}/delivery/spot-checks', { params: { path: { tenant, contract } }, body: visit, headers: actHeaders(intention) })),
    onSuccess: (page) => {
      queries.setQueryData([...tenantKey(tenant, contract), 'spot-checks'], page);
    },
  });
}
