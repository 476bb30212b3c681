import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { paymentsKey } from './keys';

export function useOwnPayments(creditCode: string, contract: string) {
  return useQuery({
    queryKey: paymentsKey(creditCode, contract),
    queryFn: () => call(api.GET('/organisations/{creditCode}/contracts/{contract}/payments', { params: { path: { creditCode, contract } } })),
  });
}
