import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function usePublicContracts(query: { season?: string; cursor?: string }) {
  return useQuery({ queryKey: ['contracts', query], placeholderData: keepPreviousData, queryFn: () => call(api.GET('/contracts', { params: { query } })) });
}

export function usePublicContract(contract: string) {
  return useQuery({ queryKey: ['contracts', 'one', contract], queryFn: () => call(api.GET('/contracts/{contract}', { params: { path: { contract } } })) });
}
