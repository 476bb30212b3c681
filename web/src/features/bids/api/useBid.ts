import { useQuery } from '@tanstack/react-query';
import { bidKey } from './keys';
import { readBid } from './readBid';

export function useBid(creditCode: string, id: string) {
  return useQuery({ queryKey: bidKey(creditCode, id), queryFn: () => readBid(creditCode, id) });
}
