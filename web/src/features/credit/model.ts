import type { Schema } from '@/lib/schema';

export type CreditRecord = Schema<'CreditRecordView'>;
export type CreditEntry = Schema<'CreditEntry'>;
export type Contested = NonNullable<CreditEntry['contest']>;

/** Who looks: the organisation itself, the district, a committee beside a bid, or everyone. */
export type Reader =
  | { as: 'organisation'; creditCode: string }
  | { as: 'district'; creditCode: string }
  | { as: 'committee'; project: string; bid: string }
  | { as: 'everyone'; creditCode: string };

/** Where the reader finds the contract that an entry comes from: the organisation in its own area, others in public. */
export const contractPath = (reader: Reader, contract: string) =>
  reader.as === 'organisation' ? `/o/${reader.creditCode}/contracts/${contract}` : `/contracts/${contract}`;
