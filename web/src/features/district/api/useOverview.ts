import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useOverview(season: string | undefined) {
  return useQuery({ queryKey: ['district', 'overview', season], queryFn: () => call(api.GET('/district/overview', { params: { query: season ? { season } : {} } })) });
}
