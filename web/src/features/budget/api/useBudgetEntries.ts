import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { EntryFilter } from '../model';

export function useBudgetEntries(tenant: string, query: EntryFilter & { cursor?: string }) {
  return useQuery({
    queryKey: ['appropriations', tenant, 'entries', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/tenants/{tenant}/budget/entries', { params: { path: { tenant }, query } })),
  });
}
