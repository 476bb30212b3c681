/** Months and weeks as dates without a time: no zone changes them. */
const iso = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

const parts = (month: string): [number, number] => [Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1];

/** The month so many after another: 2026-12 and 1 → 2027-01. */
export function monthAfter(month: string, by: number): string {
  const [year, index] = parts(month);
  return iso(year, index + by, 1).slice(0, 7);
}

/** The weeks of a month from Monday to Sunday, whole ones: the first and the last reach into its neighbours. */
export function weeksOf(month: string): string[][] {
  const [year, index] = parts(month);
  const before = (new Date(Date.UTC(year, index, 1)).getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) => Array.from({ length: 7 }, (__, day) => iso(year, index, week * 7 + day + 1 - before)));
}
