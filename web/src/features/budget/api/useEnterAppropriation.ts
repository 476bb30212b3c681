import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { NewAppropriation } from '../model';

export function useEnterAppropriation(tenant: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, intention }: { body: NewAppropriation; intention: string }) =>
      call(api.POST('/tenants/{tenant}/appropriations', { params: { path: { tenant } }, body, headers: actHeaders(intention) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['appropriations', tenant] }),
  });
}
