import type { accounts } from '@/lib/domain';
import type { Schema } from '@/lib/schema';

export type Appropriation = Schema<'AppropriationView'>;
export type BudgetEntry = Schema<'BudgetEntryView'>;
export type NewAppropriation = Schema<'EnterAppropriationRequest'>;
export type ProjectBudget = Schema<'ProjectBudgetView'>;
export type BudgetChange = Schema<'BudgetChangeView'>;
export type ChangeProposal = Schema<'ProposeBudgetChangeRequest'>;
export type CarryOverProposal = Schema<'CarryOverRequest'>;

/** Which entries; what is left out does not matter. */
export type EntryFilter = {
  year?: number; appropriation?: string; project?: string; contract?: string; month?: string;
  account?: (typeof accounts)[number];
};

/** The address of the entries that fit, below a tenant's; the same names as the API's. */
export function entriesPath(tenant: string, filter: EntryFilter): string {
  const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]));
  return `/t/${tenant}/budget/entries?${query.toString()}`;
}
