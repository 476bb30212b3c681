import { useEffect, useMemo } from 'react';
import type { FormInstance } from 'antd';
import type { Problem, Violation } from '@/lib/problem';

type FieldPath = (string | number)[];

/** "indicators[2].unitPrice" → ["indicators", 2, "unitPrice"]; a leading "content." is the record's, not the form's. */
export function fieldPath(field: string): FieldPath {
  return field
    .replace(/^content\./, '')
    .replace(/\[(\d+)]/g, '.$1')
    .split('.')
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Splits violations into those of fields that the form has and the rest; `under` is a part of the request that the form leaves out. */
export function place(violations: readonly Violation[], has: (path: FieldPath) => boolean, under = '') {
  const fields = new Map<string, { name: FieldPath; errors: string[] }>();
  const rest: Violation[] = [];
  for (const v of violations) {
    const name = fieldPath(under && v.field.startsWith(under) ? v.field.slice(under.length) : v.field);
    if (!name.length || !has(name)) {
      rest.push(v);
      continue;
    }
    const key = JSON.stringify(name);
    fields.set(key, { name, errors: [...(fields.get(key)?.errors ?? []), v.message] });
  }
  return { fields: [...fields.values()], rest };
}

const at = (form: FormInstance, path: FieldPath) => form.getFieldInstance(path) !== undefined;

/** Puts the server's violations at their fields, until it is asked again, and the first of them into view; gives back those without a field. */
export function useViolations(form: FormInstance, problem: Problem | null | undefined, under = ''): Violation[] {
  const placed = useMemo(() => (problem ? place(problem.violations, (path) => at(form, path), under) : undefined), [form, problem, under]);
  useEffect(() => {
    if (!placed?.fields.length) return;
    form.setFields(placed.fields as Parameters<typeof form.setFields>[0]);
    const first = placed.fields[0];
    if (first) form.scrollToField(first.name, { block: 'center', focus: true });
    // A field without rules of its own would keep what was wrong with it for ever.
    return () => form.setFields(placed.fields.map(({ name }) => ({ name, errors: [] })) as Parameters<typeof form.setFields>[0]);
  }, [form, placed]);
  return placed?.rest ?? [];
}
