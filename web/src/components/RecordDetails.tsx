import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '@/lib/dates';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';
import { LimitWarnings } from './LimitWarnings';

type Details = Schema<'HistoryEntry'>['details'];
type Change = { field: string; before?: unknown; after?: unknown };
type Known = { address?: string; beyond?: Schema<'LimitWarning'>[]; changes?: Change[]; fields?: string[]; before?: Record<string, unknown>; after?: Record<string, unknown> };

/** In which enums the values of a field have their words. */
const enums: Record<string, readonly string[]> = {
  kind: ['organisationKind', 'expertKind', 'criterionKind'], admits: ['organisationKind'], stream: ['stream'], streams: ['stream'], gate: ['gate'],
};

/** Longer than this it is unfolded by who wants to read it. */
const SHORT = 60;

/** What an act changed, before and after, or the address that an auditor read; records of earlier releases name the fields only. */
export function RecordDetails({ details }: { details: Details }) {
  const { t, i18n } = useTranslation(['records', 'common']);
  const { address, beyond, fields, ...rest } = details as Known;
  const changes = rest.changes ?? between(rest.before, rest.after);
  const words = useWords();
  const name = (field: string) => (i18n.exists(`records:field.${field}`) ? t(`field.${field}` as 'field.title') : field);
  if (address) return <code>{readable(address)}</code>;
  if (beyond?.length) return <>{t('beyond')}<LimitWarnings warnings={beyond} /></>;
  if (Array.isArray(fields)) return <>{t('changed')} {fields.map(name).join(t('common:listSeparator'))}</>;
  if (!changes.length) return null;
  return (
    <ul className="plain-list">
      {changes.map((c) => {
        const [before, after] = [words(c.field, c.before), words(c.field, c.after)];
        const both = <><del>{before}</del> → <ins>{after}</ins></>;
        return (
          <li key={c.field}>
            {before.length + after.length > SHORT ? <details><summary>{name(c.field)}</summary><p className="prose">{both}</p></details> : <>{name(c.field)}: {both}</>}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether there is anything to tell. */
export function tells(details: Details): boolean {
  const { address, beyond, fields, changes, before, after } = details as Known;
  return Boolean(address) || Boolean(beyond?.length) || Array.isArray(fields) || (changes ?? between(before, after)).length > 0;
}

function between(before?: Record<string, unknown>, after?: Record<string, unknown>): Change[] {
  if (!before || !after) return [];
  return Object.keys(after).filter((k) => JSON.stringify(before[k]) !== JSON.stringify(after[k])).map((k) => ({ field: k, before: before[k], after: after[k] }));
}

/** Any value of a field as words: the parts of a list, and of what has several, one after the other. */
function useWords(): (field: string, value: unknown) => string {
  const { t } = useTranslation(['records', 'common']);
  const label = useLabel();
  const words = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—';
    if (Array.isArray(value)) return value.length ? value.map((v) => words(field, v)).join(t('common:partSeparator')) : '—';
    if (typeof value === 'object') return Object.entries(value).filter(([k]) => !['id', 'sha256', 'size', 'appropriationId'].includes(k)).map(([k, v]) => words(k, v)).join(' · ');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    const said = String(value);
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(said)) return formatInstant(said);
    if (/^\d{4}-\d\d-\d\d$/.test(said)) return formatDate(said);
    return enums[field]?.map((group) => label(group, said)).find((word) => word !== said) ?? said;
  };
  return words;
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
