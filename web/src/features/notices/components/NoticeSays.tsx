import { useTranslation } from 'react-i18next';
import { formatDate, formatEnd, formatInstant } from '@/lib/dates';
import { formatMoney } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import { useReason } from '@/lib/useReason';
import type { Notice } from '../api/useNotices';

/** So many changes of a timetable are named; all stand in the agenda. */
export const NAMED = 3;

/** What begins then, or is at that time; the others end with it. */
export const begins = ['from', 'since', 'at', 'toAt'];

const money = ['amount', 'budgetCeiling', 'settlement', 'value', 'balance'];

/** In which enums the values of a field have their words. */
const enums: Partial<Record<string, string>> = {
  outcome: 'outcome', stage: 'stage', grade: 'grade', role: 'role', outReason: 'bidFault', why: 'leaving', missing: 'side',
};

type Place = { startsAt: string; name: string };
type Change = { kind: string; title: string; organisation: string; from?: Place; to?: Place; reason?: string | null };

/** What of an act its notice names: the reason, the amount, the date, one's own place; of a timetable, which meetings changed. */
export function NoticeSays({ notice: n }: { notice: Notice }) {
  const { t, i18n } = useTranslation(['notices', 'work']);
  const label = useLabel();
  const reason = useReason();
  const { changes, ...said } = (n.details ?? {}) as Record<string, unknown> & { changes?: Change[] };
  const words = (field: string, value: unknown): string => {
    const text = String(value);
    if (money.includes(field)) return formatMoney(text);
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return begins.includes(field) ? formatInstant(text) : formatEnd(text);
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(text);
    const group = field === 'outcome' && n.act.startsWith('evaluation.') ? 'appealOutcome' : field === 'kind' && n.act.startsWith('organisation.') ? 'standing' : enums[field];
    if (field === 'work') return i18n.exists(`work:kind.${text}`) ? t(`work:kind.${text}` as 'work:kind.pay') : text;
    if (field === 'reason') return reason(text) ?? text;
    return group ? label(group, text) : text;
  };
  const changed = (c: Change) => {
    const change = t(`change.${c.kind}` as 'change.MOVED', { title: c.title, organisation: c.organisation, from: c.from ? place(c.from) : '', to: c.to ? place(c.to) : '' });
    return c.reason ? t('removedBecause', { change, reason: reason(c.reason) ?? c.reason }) : change;
  };
  const shown = Object.entries(said).filter(([field, value]) => value !== null && typeof value !== 'object' && i18n.exists(`notices:says.${field}`));
  return (
    <>
      {shown.length > 0 && <p>{shown.map(([field, value]) => t(`says.${field}` as 'says.reason', { value: words(field, value) })).join(' · ')}</p>}
      {changes && (
        <ul className="plain-list">
          {changes.slice(0, NAMED).map((c) => <li key={`${c.title}${c.organisation}`}>{changed(c)}</li>)}
          {changes.length > NAMED && <li>{t('moreChanges', { count: changes.length - NAMED })}</li>}
        </ul>
      )}
    </>
  );
}

const place = (at: Place) => `${formatInstant(at.startsAt)} ${at.name}`;
