import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { monthsOf } from '@/components/officialRule';
import type { Schema } from '@/lib/schema';
import { renderAt } from '@/test/render';
import { ProcedureRules } from './ProcedureRules';

type Procedure = Schema<'Procedure'>;
type Clock = Procedure['clocks'][number];

const source = { law: '财政部令第94号', article: '13', edition: '2018-03-01', inForce: true, status: 'R' as const };
const rule = (code: string, zh: string, more: Partial<Record<keyof Clock, unknown>> = {}) => ({
  code, from: 'x', days: 7, period: null, unit: 'WORKING', direction: 'AT_MOST_AFTER', who: 'BIDDER', sources: [source], textStatus: 'R', unconfirmed: false, name: { zh, en: code }, note: null, onExpiry: null, ...more,
} as unknown as Clock);
const period = { days: 7, unit: 'WORKING', source: 'custom', atLeast: null, atMost: null };
const rules = (clocks: Clock[], statutory = true) => ({
  code: 'x', name: { zh: '竞争性磋商', en: 'x' }, committee: { minimum: 3, expertsNumerator: 0, expertsDenominator: 1, representatives: 1, drawn: false, secret: false, source: 'custom' },
  ties: { order: ['LOWER_PRICE'], decision: 'LOT', source: 'custom' }, publicity: period, objection: period, signing: period, minimumValidBids: 3, minimumSource: 'custom', needConsultation: null, statutory, clocks,
} as unknown as Procedure);
const shown = (procedure: Procedure) => {
  renderAt('/', <ProcedureRules rules={procedure} />);
  return screen.queryAllByRole('listitem').map((item) => item.textContent);
};

describe('the rules of a procedure', () => {
  it('tell bidders its periods in their order, each with its length and article', () => {
    expect(shown(rules([rule('complaint-filed', '提起投诉', { days: 15 }), rule('complaint-examined', '审查'), rule('objection-documents', '对采购文件提出质疑', { unconfirmed: true })]))).toEqual([
      '对采购文件提出质疑 · 7个工作日 · 财政部令第94号 第13条 · 条文待核实', '提起投诉 · 15个工作日 · 财政部令第94号 第13条',
    ]);
    expect(screen.queryByText(/不受法定期限约束/)).not.toBeInTheDocument();
  });

  it('that no law binds say so, and that they are their own', () => {
    expect(shown(rules([rule('contract-signed', '签订合同', { days: null, period: 'P6M', sources: [] }), rule('objection-answer', '质疑答复', { days: null })], false))).toEqual(['签订合同 · 6个月 · 本采购方式自定']);
    expect(screen.getByText(/不受法定期限约束/)).toBeInTheDocument();
  });
});

describe('a length of months', () => {
  it.each([['P15Y', 180], ['P1Y/P3Y', 36], ['P1Y6M', 18], [null, null], ['x', null]])('%s is %s', (written, months) => expect(monthsOf(written)).toBe(months));
});
