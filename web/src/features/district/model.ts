import { sum } from '@/lib/money';
import type { Schema } from '@/lib/schema';

export type Organisation = Schema<'OrganisationView'>;
export type OrganisationRow = Schema<'OrganisationRow'>;
export type Registration = Schema<'RegistrationView'>;
export type RegistrationRow = Schema<'RegistrationRow'>;
export type Facts = Schema<'OrganisationFacts'>;
export type FoundStanding = Schema<'RecordStandingRequest'>;
export type Overview = Schema<'DistrictNumbers'>;
export type Cell = Overview['projects'][number];

export const organisationFilters = ['kind', 'q'] as const;
export type OrganisationFilter = (typeof organisationFilters)[number];

export type Group = { key: string; projects: number; budget: string };

/** Projects and money added up by one side of the cells, most projects first. A project without it is under "". */
export function groupBy(cells: readonly Cell[], side: 'tenant' | 'stream' | 'status'): Group[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) groups.set(cell[side] ?? '', [...(groups.get(cell[side] ?? '') ?? []), cell]);
  return [...groups]
    .map(([key, of]) => ({ key, projects: of.reduce((n, c) => n + c.projects, 0), budget: sum(of.map((c) => c.budget)) }))
    .sort((a, b) => b.projects - a.projects);
}
