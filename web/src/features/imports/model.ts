import type { Schema } from '@/lib/schema';

export type Preview = Schema<'ListPreview'>;
export type PreviewRow = Schema<'PreviewRow'>;

/** Where a list goes: to one tenant, or from the district to all of them. */
export type Target = { tenant: string } | 'district';

const base = (target: Target) => (target === 'district' ? '/district/project-lists' : `/tenants/${target.tenant}/project-lists`);
/** @param season code of a fair; the one that takes projects where there is none */
const forSeason = (season?: string) => (season ? `?season=${encodeURIComponent(season)}` : '');
export const previewPath = (target: Target, season?: string) => `${base(target)}/preview${forSeason(season)}`;
export const refusedPath = (target: Target, season?: string) => `${base(target)}/refused${forSeason(season)}`;
/** From the district the rows of each buyer go by themselves, so that one buyer's failure is no other's. */
export const importPath = (target: Target, tenant: string, season?: string) => `${base(target)}${target === 'district' ? `/${tenant}` : ''}/import${forSeason(season)}`;

export const accepted = (rows: readonly PreviewRow[]) => rows.filter((r) => r.faults.length === 0);

/** The buyers of the rows that make a draft, each with its number of rows. */
export function buyersOf(rows: readonly PreviewRow[]): { tenant: string; rows: number }[] {
  const counts = new Map<string, number>();
  for (const row of accepted(rows)) if (row.tenant) counts.set(row.tenant, (counts.get(row.tenant) ?? 0) + 1);
  return [...counts].map(([tenant, n]) => ({ tenant, rows: n }));
}
