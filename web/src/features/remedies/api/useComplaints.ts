import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { complaintsKey } from './keys';

/** Complaints to the authority of who asks, newest first. */
export function useComplaints(query: { cursor?: string }) {
  return useQuery({ queryKey: [...complaintsKey, query], placeholderData: keepPreviousData, queryFn: () => call(api.GET('/district/complaints', { params: { query } })) });
}
