import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** The season in numbers. */
export function useStatistics() {
  return useQuery({ queryKey: ['statistics'], staleTime: 60_000, queryFn: () => call(api.GET('/statistics')) });
}
