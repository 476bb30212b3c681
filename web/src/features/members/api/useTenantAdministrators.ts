import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';

export type AdministratorInvitation = Schema<'InviteAdministratorRequest'>;

const key = ['tenant-administrators'] as const;

/** Every tenant with who administers it. */
export function useTenantAdministrators() {
  return useQuery({ queryKey: key, queryFn: () => call(api.GET('/district/tenants')) });
}

export function useInviteAdministrator(tenant: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ invitation, intention }: { invitation: AdministratorInvitation; intention: string }) =>
      call(api.POST('/district/tenants/{tenant}/administrators', { params: { path: { tenant } }, headers: actHeaders(intention), body: invitation })),
    onSuccess: (page) => queries.setQueryData(key, page),
  });
}
