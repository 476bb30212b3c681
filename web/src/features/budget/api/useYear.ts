import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** By how much each month has changed what is reserved, committed and spent. */
export function useMonths(tenant: string, year: number) {
  return useQuery({
    queryKey: ['appropriations', tenant, 'months', year],
    queryFn: () => call(api.GET('/tenants/{tenant}/budget/years/{year}/months', { params: { path: { tenant, year } } })),
  });
}

/** What projects hold of a year's appropriations. */
export function useProjectBudgets(tenant: string, year: number, query: { cursor?: string }) {
  return useQuery({
    queryKey: ['appropriations', tenant, 'projects', year, query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/tenants/{tenant}/budget/years/{year}/projects', { params: { path: { tenant, year }, query } })),
  });
}

/** What the contracts in force will ask for, by month. */
export function useForecast(tenant: string) {
  return useQuery({
    queryKey: ['appropriations', tenant, 'forecast'],
    queryFn: () => call(api.GET('/tenants/{tenant}/payments/forecast', { params: { path: { tenant } } })),
  });
}

/** What the end of the year would carry over. */
export function useCarryOver(tenant: string, year: number) {
  return useQuery({
    queryKey: ['appropriations', tenant, 'carry-over', year],
    queryFn: () => call(api.GET('/tenants/{tenant}/fiscal-years/{year}/carry-over', { params: { path: { tenant, year } } })),
  });
}
