import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useAssignments() {
  return useQuery({ queryKey: ['me', 'assignments'], queryFn: () => call(api.GET('/me/assignments')) });
}
