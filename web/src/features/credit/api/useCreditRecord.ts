import { useInfiniteQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { CreditRecord, Reader } from '../model';

export const creditKey = (reader: Reader) => ['credit-record', ...Object.values(reader)] as const;

function read(reader: Reader, query: { cursor?: string }) {
  switch (reader.as) {
    case 'organisation':
      return call(api.GET('/organisations/{creditCode}/credit-record', { params: { path: { creditCode: reader.creditCode }, query } }));
    case 'district':
      return call(api.GET('/district/organisations/{creditCode}/credit-record', { params: { path: { creditCode: reader.creditCode }, query } }));
    case 'everyone':
      return call(api.GET('/organisations/{creditCode}/record', { params: { path: { creditCode: reader.creditCode }, query } }));
    case 'committee':
      return call(api.GET('/me/assignments/{id}/bids/{bid}/credit-record', { params: { path: { id: reader.project, bid: reader.bid }, query } }));
  }
}

export function useCreditRecord(reader: Reader) {
  return useInfiniteQuery({
    queryKey: creditKey(reader),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: CreditRecord) => page.next ?? undefined,
    queryFn: ({ pageParam: cursor }) => read(reader, cursor ? { cursor } : {}),
  });
}
