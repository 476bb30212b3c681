import type { Schema } from '@/lib/schema';
import { OfficialDate } from './OfficialDate';
import css from './OfficialDate.module.css';

/** The official dates of a procedure, each as it was counted last. */
export function OfficialDates({ clocks }: { clocks: readonly Schema<'ClockView'>[] }) {
  const newest = clocks.filter((c) => clocks.findLast((o) => o.code === c.code) === c);
  if (newest.length === 0) return null;
  return <ul className={css.dates}>{newest.map((c) => <li key={c.code}><OfficialDate clock={c} /></li>)}</ul>;
}
