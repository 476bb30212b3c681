import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '@/lib/dates';
import { formatMoney } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import type { ContentField } from '../content';

type Row = Record<string, unknown>;

/** Any field of a project's content as text: for differences between two editions. */
export function FieldValue({ field, value }: { field: ContentField; value: unknown }) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  if (value === null || value === undefined || value === '') return <>—</>;
  if (Array.isArray(value)) {
    const rows = value as Row[];
    return <ul>{rows.map((r, i) => <li key={i}>{line(r)}</li>)}</ul>;
  }
  const text = String(value);
  if (field === 'budgetCeiling') return <>{formatMoney(text)}</>;
  if (field === 'stream') return <>{label('stream', text)}</>;
  if (field === 'bidDeadline' || field === 'questionDeadline' || field === 'openingAt') return <>{formatInstant(text)}</>;
  if (field === 'serviceFrom') return <>{formatDate(text)}</>;
  if (field === 'serviceMonths') return <>{t('detail.months', { months: text })}</>;
  return <span className="prose">{text}</span>;

  function line(r: Row): string {
    const shown = Object.entries(r).filter(([k]) => !['id', 'sha256', 'size', 'appropriationId'].includes(k));
    return shown.map(([k, v]) => (k === 'kind' ? label('criterionKind', String(v)) : /price|amount/i.test(k) ? formatMoney(String(v)) : String(v))).join(' · ');
  }
}
