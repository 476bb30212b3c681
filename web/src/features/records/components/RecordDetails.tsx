import { useTranslation } from 'react-i18next';
import type { Schema } from '@/lib/schema';

type Details = Schema<'HistoryEntry'>['details'];

/** What an act changed, or what was read: the fields of an edit, before and after of approved facts, an auditor's address. */
export function RecordDetails({ details }: { details: Details }) {
  const { t, i18n } = useTranslation('records');
  const { address, fields, before, after } = details as { address?: string; fields?: string[]; before?: Record<string, unknown>; after?: Record<string, unknown> };
  const name = (field: string) => (i18n.exists(`records:field.${field}`) ? t(`field.${field}` as 'field.title') : field);
  if (address) return <code>{readable(address)}</code>;
  if (Array.isArray(fields)) return <>{t('changed')} {fields.map(name).join('、')}</>;
  if (before && after) {
    return (
      <ul>
        {Object.keys(after).filter((k) => JSON.stringify(before[k]) !== JSON.stringify(after[k])).map((k) => (
          <li key={k}>{name(k)}: <del>{String(before[k] ?? '—')}</del> → <ins>{String(after[k] ?? '—')}</ins></li>
        ))}
      </ul>
    );
  }
  return null;
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
