import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useOverview() {
  return useQuery({ queryKey: ['district', 'overview'], queryFn: () => call(api.GET('/district/overview')) });
}
