import type { Schema } from '@/lib/schema';

export type Foundation = Schema<'FoundationView'>;
export type FoundationRow = Schema<'FoundationRow'>;
export type FoundationContent = Schema<'FoundationContent'>;

export const foundationFilters = ['field', 'region'] as const;
export type FoundationFilter = (typeof foundationFilters)[number];
