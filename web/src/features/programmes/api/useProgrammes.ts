import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useProgrammes(query: { cursor?: string; limit?: number }) {
  return useQuery({ queryKey: ['programmes', query], placeholderData: keepPreviousData, queryFn: () => call(api.GET('/programmes', { params: { query } })) });
}

export function useProgramme(programme: string) {
  return useQuery({ queryKey: ['programmes', 'one', programme], queryFn: () => call(api.GET('/programmes/{programme}', { params: { path: { programme } } })) });
}
