import type { Schema } from '@/lib/schema';

export type Appropriation = Schema<'AppropriationView'>;
export type BudgetEntry = Schema<'BudgetEntryView'>;
export type NewAppropriation = Schema<'EnterAppropriationRequest'>;
