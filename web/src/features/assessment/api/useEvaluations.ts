import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useEvaluations() {
  return useQuery({ queryKey: ['me', 'evaluations'], queryFn: () => call(api.GET('/me/evaluations')) });
}
