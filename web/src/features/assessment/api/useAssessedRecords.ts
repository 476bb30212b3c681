import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { assessmentKey } from './keys';

export function useAssessedRecords(evaluation: string, query: { cursor?: string }) {
  return useQuery({
    queryKey: [...assessmentKey(evaluation), 'records', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/me/evaluations/{evaluation}/records', { params: { path: { evaluation }, query } })),
  });
}
