import { clockOf, type Clock, type Complaint, type Objection, type Outcome } from './model';

/** One step of an objection or a complaint: its name in enums.json, when, what was said, and what is due after it. */
export type Step = { group: 'act' | 'objectionStatus' | 'complaintStatus'; name: string; at: string | null; words?: string | null; outcome?: Outcome | null; until?: string | null; waits?: Waits | null; clocks: Clock[] };
/** Until which day something is expected to take, and whether it takes longer. */
type Waits = { until: string; over: boolean };
type Done = { act: string; at: string };
type Said = Partial<Pick<Step, 'words' | 'outcome' | 'until' | 'waits'>> & { due?: readonly string[] };

/** What only the buyer's officials do among themselves. */
const inner = ['objection.answer-proposed', 'objection.answer-returned'];

/** 行政复议、行政诉讼: what is open to the parties against a decision, and where there is none in time. */
const next = ['review-requested', 'court-direct'];

/** The steps that were done; what the case says of an act stands with the last of its kind. */
function course(done: readonly Done[], clocks: readonly Clock[], said: Record<string, Said>, first: readonly string[]): Step[] {
  // The time for answering or examining runs from the letter as it was sent last.
  const sent = done.findLast((s) => first.includes(s.act));
  return done.map((s) => {
    const of = done.findLast((o) => o.act === s.act) === s ? said[s.act] : undefined;
    const due = [...(s === sent ? said['*']?.due ?? [] : []), ...(of?.due ?? [])];
    return { group: 'act', name: s.act, at: s.at, ...(of && { words: of.words ?? null, outcome: of.outcome ?? null, until: of.until ?? null, waits: of.waits ?? null }), clocks: due.flatMap((code) => clockOf(clocks, code) ?? []) };
  });
}

const status = (group: Step['group'], name: string, clocks: readonly Clock[], due: readonly string[] = []): Step => ({ group, name, at: null, clocks: due.flatMap((code) => clockOf(clocks, code) ?? []) });

/** How an objection came to where it stands; of others' only what was answered is told. `office`: for who decides. */
export function stepsOfObjection(o: Objection, office = false): Step[] {
  const answered = o.status === 'INADMISSIBLE' ? 'objection.inadmissible' : 'objection.answered';
  const told: Done[] = [{ act: 'objection.filed', at: o.filedAt }, ...(o.answeredAt ? [{ act: answered, at: o.answeredAt }] : [])];
  const done = o.steps.length > 0 ? o.steps.filter((s) => office || !inner.includes(s.act)) : told;
  const steps = course(done, o.clocks, {
    '*': { due: ['objection-answer'] },
    'objection.returned': { words: o.returnedReason, until: o.correctBy },
    'objection.answer-returned': { words: o.answerReturnedReason },
    'objection.inadmissible': { words: o.answer, due: ['complaint-filed'] },
    'objection.answered': { words: o.answer, outcome: o.outcome, due: ['complaint-filed'] },
  }, ['objection.filed', 'objection.correction-changed']);
  if (o.status === 'UNANSWERED') steps.push(status('objectionStatus', 'UNANSWERED', o.clocks, ['complaint-filed']));
  // What came back and was not mended in time: nobody did that.
  if (o.status === 'WITHDRAWN' && !done.some((s) => s.act === 'objection.withdrawn')) steps.push(status('objectionStatus', 'WITHDRAWN', o.clocks));
  return steps;
}

/** How a complaint came to where it stands. */
export function stepsOfComplaint(k: Complaint): Step[] {
  const reason = { words: k.reason };
  const steps = course(k.steps, k.clocks, {
    '*': { due: ['complaint-examined', 'complaint-decided'] },
    'complaint.correction-asked': { ...reason, until: k.correctBy },
    'complaint.not-admitted': { ...reason, due: next },
    'complaint.passed-on': reason,
    'complaint.accepted': { due: ['complaint-explained'] },
    'complaint.suspended': { due: ['complaint-suspension'] },
    'complaint.clock-paused': { waits: k.pausedUntil ? { until: k.pausedUntil, over: k.pauseOver } : null },
    'complaint.explained': { words: k.explanation },
    'complaint.decided': { words: k.decision, outcome: k.outcome, due: next },
  }, ['complaint.filed', 'complaint.correction-changed']);
  if (k.status === 'OVERDUE') steps.push(status('complaintStatus', 'OVERDUE', k.clocks, next));
  if (k.status === 'WITHDRAWN' && !k.steps.some((s) => s.act === 'complaint.withdrawn')) steps.push(status('complaintStatus', 'WITHDRAWN', k.clocks));
  return steps;
}
