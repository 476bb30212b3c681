import type { Schema } from '@/lib/schema';

export type BidRow = Schema<'BidRow'>;
export type Bid = Schema<'BidView'>;
export type BidContent = Schema<'BidContent'>;
/** What the project asks for, as far as an offer follows it. */
export type Asked = Pick<Schema<'ProjectContent'>, 'indicators' | 'staff' | 'budgetCeiling'>;
