import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { recordQuery, type RecordQuery } from '../model';
import { assessorKey, ownKey, tenantKey } from './keys';

export function useOwnRecords(creditCode: string, contract: string, query: RecordQuery) {
  return useQuery({
    queryKey: [...ownKey(creditCode, contract), 'records', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/organisations/{creditCode}/contracts/{contract}/delivery/records', { params: { path: { creditCode, contract }, query: recordQuery(query) } })),
  });
}

export function useTenantRecords(tenant: string, contract: string, query: RecordQuery) {
  return useQuery({
    queryKey: [...tenantKey(tenant, contract), 'records', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/tenants/{tenant}/contracts/{contract}/delivery/records', { params: { path: { tenant, contract }, query: recordQuery(query) } })),
  });
}

export function useAssessedRecords(evaluation: string, query: RecordQuery) {
  return useQuery({
    queryKey: [...assessorKey(evaluation), 'records', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/me/evaluations/{evaluation}/records', { params: { path: { evaluation }, query: recordQuery(query) } })),
  });
}
