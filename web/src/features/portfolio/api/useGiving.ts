import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** What is due when, and what is left of the years. */
export function useGiving(creditCode: string) {
  return useQuery({ queryKey: ['portfolio', creditCode, 'giving'], queryFn: () => call(api.GET('/organisations/{creditCode}/portfolio/giving', { params: { path: { creditCode } } })) });
}

/** What is due and not paid, in the order of its days. */
export function useDueTranches(creditCode: string, query: { cursor?: string }) {
  return useQuery({
    queryKey: ['portfolio', creditCode, 'tranches', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/organisations/{creditCode}/portfolio/tranches', { params: { path: { creditCode }, query } })),
  });
}
