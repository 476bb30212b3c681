import { api, call } from '@/lib/api';

/** The bid as it stands at this moment. */
export function readBid(creditCode: string, bid: string) {
  return call(api.GET('/organisations/{creditCode}/bids/{bid}', { params: { path: { creditCode, bid } } }));
}
