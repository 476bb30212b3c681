import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { CarryOverProposal, ChangeProposal } from '../model';

export function useBudgetChanges(tenant: string, query: { cursor?: string }) {
  return useQuery({
    queryKey: ['appropriations', tenant, 'changes', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/tenants/{tenant}/budget-changes', { params: { path: { tenant }, query } })),
  });
}

type Act = { intention: string } & (
  | { act: 'propose'; proposal: ChangeProposal }
  | { act: 'carryOver'; year: number; proposal: CarryOverProposal }
  | { act: 'approve'; change: string; version: number }
  | { act: 'reject'; change: string; version: number; reason: string });

/** Proposes and decides changes of appropriations; what the lists show is read anew. */
export function useBudgetChangeAct(tenant: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: Act) => {
      switch (a.act) {
        case 'propose':
          return call(api.POST('/tenants/{tenant}/budget-changes', { params: { path: { tenant } }, headers: actHeaders(a.intention), body: a.proposal }));
        case 'carryOver':
          return call(api.POST('/tenants/{tenant}/fiscal-years/{year}/carry-over', { params: { path: { tenant, year: a.year } }, headers: actHeaders(a.intention), body: a.proposal }));
        case 'approve':
          return call(api.POST('/tenants/{tenant}/budget-changes/{change}/approve', { params: { path: { tenant, change: a.change } }, headers: actHeaders(a.intention, a.version) }));
        case 'reject':
          return call(api.POST('/tenants/{tenant}/budget-changes/{change}/reject', { params: { path: { tenant, change: a.change } }, headers: actHeaders(a.intention, a.version), body: { reason: a.reason } }));
      }
    },
    onSuccess: () => Promise.all([['appropriations', tenant], ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
