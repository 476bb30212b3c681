import { describe, expect, it } from 'vitest';
import type { Assignment } from './model';
import { pointsOf, toForm, toSheet } from './sheet';

const assignment = {
  content: { criteria: [{ name: 'plan', kind: 'QUALITY', weight: 60 }, { name: 'team', kind: 'QUALITY', weight: 30 }, { name: 'price', kind: 'PRICE', weight: 10 }] },
  bids: [{ id: 'b1' }, { id: 'b2' }],
  sheet: { bids: [{ bidId: 'b2', eligible: true, compliant: true, reason: null, scores: [50, 20.5], comment: null, valid: true }] },
} as unknown as Assignment;

describe('a score sheet', () => {
  it('has a row for every bid, in the order shown', () => {
    expect(toForm(assignment).bids).toMatchObject([{}, { bidId: 'b2', scores: [50, 20.5] }]);
  });

  it('half filled in keeps a place for each quality criterion and none for the price', () => {
    const sheet = toSheet({ bids: [{ eligible: true, scores: [undefined, 12] }] }, assignment);
    expect(sheet.bids[0]).toMatchObject({ bidId: 'b1', eligible: true, compliant: null, scores: [null, 12] });
    expect(sheet.bids[1]).toMatchObject({ bidId: 'b2', eligible: null, scores: [null, null] });
  });

  it('gives no points to a bid that is out, but the reason', () => {
    const sheet = toSheet({ bids: [{ eligible: false, compliant: true, reason: 'not registered', scores: [10, 10] }] }, assignment);
    expect(sheet.bids[0]).toMatchObject({ eligible: false, reason: 'not registered', scores: [] });
  });

  it('adds points exactly', () => expect(pointsOf({ scores: [0.1, 0.2, 50.35] })).toBe(50.65));
});
