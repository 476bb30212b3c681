import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { pledgeKey } from './keys';

/** What a withdrawal would bring about at this moment; asked anew each time. */
export function useWithdrawal(creditCode: string, pledge: string) {
  return useQuery({
    queryKey: [...pledgeKey({ as: 'foundation', creditCode }, pledge), 'withdrawal'],
    gcTime: 0,
    queryFn: () => call(api.GET('/organisations/{creditCode}/pledges/{pledge}/withdrawal', { params: { path: { creditCode, pledge } } })),
  });
}
