import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useFoundations(query: { field?: string; region?: string; cursor?: string }) {
  return useQuery({ queryKey: ['foundations', query], placeholderData: keepPreviousData, queryFn: () => call(api.GET('/foundations', { params: { query } })) });
}

export function useFoundation(creditCode: string) {
  return useQuery({ queryKey: ['foundations', 'one', creditCode], queryFn: () => call(api.GET('/foundations/{creditCode}', { params: { path: { creditCode } } })) });
}
