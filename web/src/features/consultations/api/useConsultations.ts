import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

type Query = { tenant?: string; open?: string; cursor?: string; limit?: number };

export function useConsultations({ open, ...query }: Query) {
  return useQuery({
    queryKey: ['consultations', open, query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/consultations', { params: { query: { ...query, open: open === 'true' } } })),
  });
}
