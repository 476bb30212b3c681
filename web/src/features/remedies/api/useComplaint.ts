import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { complaintKey } from './keys';

/** A complaint with the objection that it goes on from. */
export function useComplaint(complaint: string) {
  return useQuery({ queryKey: complaintKey(complaint), queryFn: () => call(api.GET('/district/complaints/{complaint}', { params: { path: { complaint } } })) });
}
