import { sum, times } from '@/lib/money';
import type { ProjectContent } from './model';

/** The fields of a project's content, in the order in which people read them. */
export const contentFields = [
  'title', 'stream', 'field', 'area', 'need', 'beneficiaries', 'beneficiaryCount', 'indicators', 'staff',
  'budgetCeiling', 'funding', 'criteria', 'procedure', 'bidDeadline', 'questionDeadline', 'openingAt', 'serviceFrom',
  'serviceMonths', 'renewals', 'requirements', 'documents',
] as const satisfies readonly (keyof ProjectContent)[];
export type ContentField = (typeof contentFields)[number];

/** What a form holds, which may be anything half typed. */
export type ContentForm = { [K in ContentField]?: ProjectContent[K] | null | undefined };

/** The form as the API takes it: nothing is undefined, lists are lists. The server says what is still missing. */
export function toContent(form: ContentForm): ProjectContent {
  return {
    title: form.title ?? '',
    stream: form.stream ?? null,
    field: form.field || null,
    area: form.area || null,
    need: form.need || null,
    beneficiaries: form.beneficiaries || null,
    beneficiaryCount: form.beneficiaryCount ?? null,
    indicators: form.indicators ?? [],
    staff: form.staff ?? [],
    budgetCeiling: form.budgetCeiling ?? null,
    funding: form.funding ?? [],
    criteria: form.criteria ?? [],
    procedure: form.procedure ?? null,
    bidDeadline: form.bidDeadline ?? null,
    questionDeadline: form.questionDeadline ?? null,
    openingAt: form.openingAt ?? null,
    serviceFrom: form.serviceFrom ?? null,
    serviceMonths: form.serviceMonths ?? null,
    renewals: form.renewals ?? null,
    requirements: form.requirements || null,
    documents: form.documents ?? [],
  };
}

type Partly<T> = { [K in keyof T]?: T[K] | null | undefined };

export const indicatorTotal = (i: Partly<ProjectContent['indicators'][number]> | undefined) => times(i?.unitPrice, i?.quantity);
export const staffTotal = (s: Partly<ProjectContent['staff'][number]> | undefined) =>
  times(times(s?.monthlyPrice, s?.persons), s?.months);

/** What all indicators and staff cost at the reference prices. */
export function referenceTotal(content: Pick<ContentForm, 'indicators' | 'staff'>): string {
  return sum([...(content.indicators ?? []).map(indicatorTotal), ...(content.staff ?? []).map(staffTotal)]);
}

/** The fields in which two contents differ. */
export function differences(before: ProjectContent, after: ProjectContent): ContentField[] {
  return contentFields.filter((f) => JSON.stringify(before[f] ?? null) !== JSON.stringify(after[f] ?? null));
}

type Weighted = { name: string; weight: number };

/**
 * A template's quality criteria share what the price leaves of the 100 points, in the template's proportions and in
 * whole points; the remainders go to the largest fractions.
 */
export function criteriaFrom(template: readonly Weighted[], price: number, priceName: string): ProjectContent['criteria'] {
  const rest = 100 - price;
  const total = template.reduce((s, c) => s + c.weight, 0) || 1;
  const shares = template.map((c, i) => ({ i, floor: Math.floor((c.weight * rest) / total), remainder: (c.weight * rest) % total }));
  let missing = rest - shares.reduce((s, x) => s + x.floor, 0);
  for (const share of [...shares].sort((a, b) => b.remainder - a.remainder)) {
    if (missing <= 0) break;
    share.floor += 1;
    missing -= 1;
  }
  const quality = template.map((c, i) => ({ name: c.name, kind: 'QUALITY' as const, weight: shares[i]?.floor ?? 0 }));
  return price > 0 ? [...quality, { name: priceName, kind: 'PRICE', weight: price }] : quality;
}

/** The same with both values, for showing them side by side. */
export function changesBetween(before: ProjectContent, after: ProjectContent) {
  return differences(before, after).map((field) => ({ field, before: before[field], after: after[field] }));
}
