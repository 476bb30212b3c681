import type { Schema } from '@/lib/schema';

export type Portfolio = Schema<'PortfolioView'>;
export type FundedProject = Schema<'FundedProject'>;
export type FundedContract = Schema<'FundedContract'>;
