import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export const membersKey = (tenant: string) => ['tenant-members', tenant] as const;

export function useMembers(tenant: string) {
  return useQuery({ queryKey: membersKey(tenant), queryFn: () => call(api.GET('/tenants/{tenant}/members', { params: { path: { tenant } } })) });
}
