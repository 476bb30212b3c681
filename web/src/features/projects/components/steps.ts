import type { ContentField } from '../content';

/** The steps of the editor and the fields that each holds; the last one only shows. */
export const steps = ['need', 'service', 'budget', 'procedure', 'review'] as const;
export type Step = (typeof steps)[number];

const fields: Record<Step, readonly ContentField[]> = {
  need: ['title', 'stream', 'field', 'area', 'need', 'beneficiaries', 'beneficiaryCount'],
  service: ['indicators', 'staff', 'serviceMonths', 'renewals', 'requirements', 'documents'],
  budget: ['budgetCeiling', 'funding'],
  procedure: ['procedure', 'criteria', 'bidDeadline', 'questionDeadline', 'openingAt', 'serviceFrom'],
  review: [],
};

/** The step that holds a field; violations lead there. */
export function stepOf(field: string): Step {
  const root = field.replace(/^content\./, '').split(/[.[]/)[0];
  return steps.find((s) => (fields[s] as readonly string[]).includes(root ?? '')) ?? 'review';
}
