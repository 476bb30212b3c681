import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { ownKey } from './keys';

export function useOwnStaff(creditCode: string, contract: string) {
  return useQuery({
    queryKey: [...ownKey(creditCode, contract), 'staff'],
    queryFn: () => call(api.GET('/organisations/{creditCode}/contracts/{contract}/staff', { params: { path: { creditCode, contract } } })),
  });
}
