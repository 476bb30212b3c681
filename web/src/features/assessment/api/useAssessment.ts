import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { assessmentKey } from './keys';

export function useAssessment(evaluation: string) {
  return useQuery({ queryKey: assessmentKey(evaluation), queryFn: () => call(api.GET('/me/evaluations/{evaluation}', { params: { path: { evaluation } } })) });
}
