import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useMe(enabled: boolean) {
  return useQuery({ queryKey: ['me'], enabled, staleTime: 60_000, queryFn: () => call(api.GET('/me')) });
}
