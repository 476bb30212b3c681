import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { proposedKey } from './useInvitations';

/** What waits for another administrator, of all places. */
export function useProposed(query: { cursor?: string }) {
  return useQuery({ queryKey: [...proposedKey, query], queryFn: () => call(api.GET('/district/invitations/proposed', { params: { query } })), placeholderData: keepPreviousData });
}
