import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { deliveryKey } from './keys';

export function useOwnDelivery(creditCode: string, contract: string) {
  return useQuery({
    queryKey: deliveryKey(creditCode, contract),
    queryFn: () => call(api.GET('/organisations/{creditCode}/contracts/{contract}/delivery', { params: { path: { creditCode, contract } } })),
  });
}
