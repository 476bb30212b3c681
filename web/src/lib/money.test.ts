import { describe, expect, it } from 'vitest';
import { keepLanguage } from './language';
import { compare, formatMoney, formatOverview, minus, parseMoney, percent, sum, times } from './money';

describe('money', () => {
  it('is shown in yuan with two digits and in units of ten thousand', () => {
    expect(formatMoney('1008000.00')).toBe('1,008,000.00');
    expect(formatMoney('1008000.00', 'wan')).toBe('100.80');
    expect(formatMoney('-0.50')).toBe('−0.50');
  });

  it('is shown on overviews by the habits of the language', () => {
    expect(formatOverview('163120000.00')).toEqual({ digits: '16,312.00', unit: 'wan' });
    keepLanguage('en');
    expect(formatOverview('163120000.00')).toEqual({ digits: '163.12', unit: 'million' });
    expect(formatOverview('116000.00')).toEqual({ digits: '116,000', unit: 'yuan' });
  });

  it.each([
    ['1,008,000', '1008000.00'], ['100.8万', '1008000.00'], ['¥ 3 000.5', '3000.50'], ['５００', '500.00'], ['0.01', '0.01'],
  ])('understands %s', (typed, amount) => expect(parseMoney(typed)).toBe(amount));

  it.each(['', 'abc', '1.234', '1e5', '--1', '1.2.3'])('does not guess at %j', (typed) => expect(parseMoney(typed)).toBeUndefined());

  it('adds up exactly where floating point does not', () => {
    expect(sum(['0.10', '0.20'])).toBe('0.30');
    expect(sum(Array.from({ length: 1000 }, () => '0.01'))).toBe('10.00');
    expect(sum(['9007199254740993.01', '0.01'])).toBe('9007199254740993.02');
    expect(sum(['1.00', undefined, null, 'half typed'])).toBe('1.00');
  });

  it('multiplies, subtracts and compares', () => {
    expect(times('150.00', 240)).toBe('36000.00');
    expect(times(undefined, 3)).toBe('0.00');
    expect(minus('1.00', '0.99')).toBe('0.01');
    expect(compare('10.00', '9.99')).toBe(1);
  });

  it('gives shares for bars, and none of nothing', () => {
    expect(percent('1.00', '3.00')).toBe(33.3);
    expect(percent('1.00', '0.00')).toBe(0);
  });
});
