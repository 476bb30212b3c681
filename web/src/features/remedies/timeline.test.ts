import { describe, expect, it } from 'vitest';
import { clock, complaint, objection, stepsAt } from '@/test/remedies';
import { choices, isHeld } from './model';
import { stepsOfComplaint, stepsOfObjection } from './timeline';

const names = (steps: { name: string }[]) => steps.map((s) => s.name);
const toComplain = { ...clock, code: 'complaint-filed' };

describe('the course of an objection', () => {
  it('begins with its filing and the day by which it is answered', () => {
    const [filed] = stepsOfObjection(objection('FILED', { steps: stepsAt('objection.filed') }));
    expect(filed).toMatchObject({ name: 'objection.filed', at: '2026-05-01T02:00:00Z', clocks: [{ code: 'objection-answer' }] });
  });

  it('is what was done, with the time for answering at the letter as it was sent last', () => {
    const done = stepsAt('objection.filed', 'objection.returned', 'objection.correction-changed', 'objection.accepted');
    const steps = stepsOfObjection(objection('ACCEPTED', { returnedReason: '缺少事实', correctBy: clock.due, steps: done }));
    expect(names(steps)).toEqual(done.map((s) => s.act));
    expect(steps.map((s) => s.clocks.length)).toEqual([0, 0, 1, 0]);
    expect(steps[1]).toMatchObject({ at: '2026-05-02T02:00:00Z', words: '缺少事实', until: clock.due });
  });

  it('ends with the answer, its words and the time for a complaint', () => {
    const steps = stepsOfObjection(objection('ANSWERED', { outcome: 'REJECTED', answer: '不成立', answeredAt: '2026-05-02T02:00:00Z', clocks: [clock, toComplain], steps: stepsAt('objection.filed', 'objection.answered') }));
    expect(steps[1]).toMatchObject({ name: 'objection.answered', words: '不成立', outcome: 'REJECTED', clocks: [toComplain] });
  });

  it('shows who objected nothing of what officials do among themselves', () => {
    const o = objection('ACCEPTED', { answerReturnedReason: '依据不足', steps: stepsAt('objection.filed', 'objection.answer-proposed', 'objection.answer-returned', 'objection.answer-proposed', 'objection.answer-returned') });
    expect(names(stepsOfObjection(o))).toEqual(['objection.filed']);
    expect(stepsOfObjection(o, true).map((s) => s.words ?? null)).toEqual([null, null, null, null, '依据不足']);
  });

  it('says that it was not answered in time, and that what was not corrected counts as withdrawn', () => {
    const unanswered = stepsOfObjection(objection('UNANSWERED', { clocks: [toComplain], steps: stepsAt('objection.filed') }));
    expect(names(unanswered)).toEqual(['objection.filed', 'UNANSWERED']);
    expect(unanswered[1]).toMatchObject({ at: null, clocks: [toComplain] });
    expect(names(stepsOfObjection(objection('WITHDRAWN', { steps: stepsAt('objection.filed', 'objection.returned') })))).toEqual(['objection.filed', 'objection.returned', 'WITHDRAWN']);
    expect(names(stepsOfObjection(objection('WITHDRAWN', { steps: stepsAt('objection.filed', 'objection.withdrawn') })))).toEqual(['objection.filed', 'objection.withdrawn']);
  });

  it('of another organisation is its filing and its answer', () => {
    expect(names(stepsOfObjection(objection('ANSWERED', { letter: null, answer: '不成立', answeredAt: clock.due, clocks: [] })))).toEqual(['objection.filed', 'objection.answered']);
    expect(names(stepsOfObjection(objection('INADMISSIBLE', { letter: null, answer: '已过期限', answeredAt: clock.due, clocks: [] })))).toEqual(['objection.filed', 'objection.inadmissible']);
  });
});

describe('the course of a complaint', () => {
  it('goes from its filing to the published decision and to what was found false', () => {
    const done = stepsAt('complaint.filed', 'complaint.accepted', 'complaint.explained', 'complaint.decided', 'complaint.decision-published', 'complaint.false-found');
    const clocks = ['complaint-examined', 'complaint-decided', 'complaint-explained'].map((code) => ({ ...clock, code }));
    const steps = stepsOfComplaint(complaint('PUBLISHED', { explanation: '说明', outcome: 'REJECTED', decision: '驳回', decidedAt: clock.due, clocks, steps: done }));
    expect(names(steps)).toEqual(done.map((s) => s.act));
    expect(steps.map((s) => s.words ?? null)).toEqual([null, null, '说明', '驳回', null, null]);
    expect(steps.map((s) => s.clocks.length)).toEqual([2, 1, 0, 0, 0, 0]);
  });

  it.each([
    ['DECIDED', ['complaint.filed', 'complaint.accepted', 'complaint.decided'], 'complaint.decided'], ['NOT_ADMITTED', ['complaint.filed', 'complaint.not-admitted'], 'complaint.not-admitted'],
    ['OVERDUE', ['complaint.filed', 'complaint.accepted'], 'OVERDUE'],
  ] as const)('%s, says until when a review and the court are open', (status, done, at) => {
    const clocks = ['review-requested', 'court-direct'].map((code) => ({ ...clock, code }));
    const steps = stepsOfComplaint(complaint(status, { clocks, steps: stepsAt(...done) }));
    expect(steps.filter((s) => s.clocks.length > 0)).toMatchObject([{ name: at, clocks }]);
  });

  it('says that it was not decided in time', () => {
    expect(names(stepsOfComplaint(complaint('OVERDUE', { steps: stepsAt('complaint.filed', 'complaint.accepted', 'complaint.suspended') })))).toEqual(['complaint.filed', 'complaint.accepted', 'complaint.suspended', 'OVERDUE']);
  });
});

describe('a project', () => {
  it('is held by what holds it, whatever is open', () => {
    const of = { objections: [objection('ACCEPTED')], complaints: [], clocks: [], closed: [], concerning: [] };
    expect(isHeld({ ...of, holds: [] })).toBe(false);
    expect(isHeld({ ...of, holds: [{ cause: 'AMENDMENT_DUE', causeId: 'q1', since: clock.from, endsAt: null }] })).toBe(true);
  });

  it('can be objected to until the newest of its days, which is over when it has come', () => {
    const clocks = [{ ...clock, code: 'objection-documents', due: '2026-05-01T16:00:00Z' }, { ...clock, code: 'objection-documents' }];
    const of = { objections: [], complaints: [], clocks, holds: [], closed: [], concerning: [] };
    expect(choices(of, null, new Date('2026-05-11T15:59:59Z'))).toEqual([{ grounds: 'DOCUMENTS', until: clock.due }]);
    expect(choices(of, null, new Date('2026-05-11T16:00:00Z'))).toEqual([]);
    expect(choices({ ...of, closed: ['DOCUMENTS'] }, clock.due, new Date('2026-05-11T15:59:59Z')), 'not again what was objected to').toEqual([{ grounds: 'RESULT', until: clock.due }]);
  });
});
