import type { Schema } from '@/lib/schema';

export type Preview = Schema<'ListPreview'>;
export type PreviewRow = Schema<'PreviewRow'>;

/** Where a list goes: to one tenant, or from the district to all of them. */
export type Target = { tenant: string } | 'district';

const base = (target: Target) => (target === 'district' ? '/district/project-lists' : `/tenants/${target.tenant}/project-lists`);
export const previewPath = (target: Target) => `${base(target)}/preview`;
export const refusedPath = (target: Target) => `${base(target)}/refused`;
/** From the district the rows of each buyer go by themselves, so that one buyer's failure is no other's. */
export const importPath = (target: Target, tenant: string) => (target === 'district' ? `${base(target)}/${tenant}/import` : `${base(target)}/import`);

export const accepted = (rows: readonly PreviewRow[]) => rows.filter((r) => r.faults.length === 0);

/** The buyers of the rows that make a draft, each with its number of rows. */
export function buyersOf(rows: readonly PreviewRow[]): { tenant: string; rows: number }[] {
  const counts = new Map<string, number>();
  for (const row of accepted(rows)) if (row.tenant) counts.set(row.tenant, (counts.get(row.tenant) ?? 0) + 1);
  return [...counts].map(([tenant, n]) => ({ tenant, rows: n }));
}
