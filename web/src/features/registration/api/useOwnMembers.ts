import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { membersKey } from './keys';

export function useOwnMembers(creditCode: string) {
  return useQuery({
    queryKey: membersKey(creditCode),
    queryFn: () => call(api.GET('/organisations/{creditCode}/members', { params: { path: { creditCode } } })),
  });
}
