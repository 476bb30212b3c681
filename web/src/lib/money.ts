import Big from 'big.js';
import { currentLanguage } from './language';

// Amounts are decimal strings in CNY, as on the wire; no sum is ever made in floating point.

type MoneyUnit = 'yuan' | 'wan';

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** "1008000.00" → "1,008,000.00", or in units of ten thousand "100.80". Without a currency sign. */
export function formatMoney(amount: string, unit: MoneyUnit = 'yuan'): string {
  const value = unit === 'wan' ? new Big(amount).div(10_000) : new Big(amount);
  const fixed = value.toFixed(2, Big.roundHalfUp);
  const [whole = '0', cents = '00'] = fixed.replace('-', '').split('.');
  return `${fixed.startsWith('-') ? '−' : ''}${grouped(whole)}.${cents}`;
}

type OverviewUnit = 'yuan' | 'wan' | 'million';

/** An amount as overviews show it: in 万元 in Chinese; in English in whole yuan, from a million on in millions. */
export function formatOverview(amount: string): { digits: string; unit: OverviewUnit } {
  if (currentLanguage() !== 'en') return { digits: formatMoney(amount, 'wan'), unit: 'wan' };
  const value = new Big(amount);
  return value.abs().gte(1_000_000)
    ? { digits: formatMoney(value.div(1_000_000).toFixed()), unit: 'million' }
    : { digits: grouped(value.toFixed(0, Big.roundHalfUp)), unit: 'yuan' };
}

/** What a person typed ("1,008,000", "100.8万", "¥ 3 000.5") as a decimal string, or nothing when it is no amount. */
export function parseMoney(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replace(/[\s,¥元]/g, '');
  const match = /^(-?\d+(?:\.\d+)?)(万)?$/.exec(text);
  if (!match?.[1]) return undefined;
  const value = new Big(match[1]).times(match[2] ? 10_000 : 1);
  return value.round(2, Big.roundDown).eq(value) ? value.toFixed(2) : undefined;
}

export function sum(amounts: readonly (string | undefined | null)[]): string {
  return amounts.reduce<Big>((total, a) => (a && isAmount(a) ? total.plus(a) : total), new Big(0)).toFixed(2);
}

export function times(amount: string | undefined | null, quantity: number | string | undefined | null): string {
  if (!amount || !isAmount(amount) || quantity === undefined || quantity === null || quantity === '') return '0.00';
  return new Big(amount).times(quantity).toFixed(2);
}

export function minus(a: string, b: string): string {
  return new Big(a).minus(b).toFixed(2);
}

export function compare(a: string, b: string): -1 | 0 | 1 {
  return new Big(a).cmp(b);
}

/** The share of a part in the whole, in percent with one digit: for the length of a bar, never for a sum. */
export function percent(part: string, whole: string): number {
  const w = new Big(whole);
  return w.lte(0) ? 0 : Number(new Big(part).div(w).times(100).toFixed(1));
}

const isAmount = (text: string) => /^-?\d+(\.\d+)?$/.test(text);

/** A count by the habits of the language. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(currentLanguage()).format(count);
}
