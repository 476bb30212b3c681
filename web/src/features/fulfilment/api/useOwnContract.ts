import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { contractKey } from './keys';

export function useOwnContract(creditCode: string, contract: string) {
  return useQuery({
    queryKey: contractKey(creditCode, contract),
    queryFn: () => call(api.GET('/organisations/{creditCode}/contracts/{contract}', { params: { path: { creditCode, contract } } })),
  });
}
