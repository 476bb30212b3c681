import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Payment } from '../model';
import { contractKey } from './keys';

export function usePayments(tenant: string, contract: string) {
  return useQuery({
    queryKey: [...contractKey(tenant, contract), 'payments'],
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/payments', { params: { path: { tenant, contract } } })),
  });
}

/** A tenant's instalments in one state, over all contracts. */
export function useTenantPayments(tenant: string, query: { status?: Payment['status']; cursor?: string }) {
  return useQuery({
    queryKey: ['tenant-payments', tenant, query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/tenants/{tenant}/payments', { params: { path: { tenant }, query } })),
  });
}
