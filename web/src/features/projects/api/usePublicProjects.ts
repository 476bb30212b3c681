import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { PublicFilter } from '../model';

type Query = Partial<Record<PublicFilter, string>> & { season?: string; sort?: string; cursor?: string; limit?: number };

export function usePublicProjects(query: Query) {
  return useQuery({
    queryKey: ['projects', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/projects', { params: { query } })),
  });
}
