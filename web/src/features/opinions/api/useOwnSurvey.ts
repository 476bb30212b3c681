import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useOwnSurvey(creditCode: string, contract: string) {
  return useQuery({
    queryKey: ['own-survey', creditCode, contract],
    queryFn: () => call(api.GET('/organisations/{creditCode}/contracts/{contract}/survey', { params: { path: { creditCode, contract } } })),
  });
}
