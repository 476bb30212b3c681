import { api, call, ifMatch } from '@/lib/api';
import type { BidContent } from '../model';

/** Saves the draft over the version that the user saw; what was submitted stays as it is. */
export function saveBid(creditCode: string, bid: string, content: BidContent, version: number) {
  return call(api.PUT('/organisations/{creditCode}/bids/{bid}', { params: { path: { creditCode, bid } }, body: content, headers: ifMatch(version) }));
}
