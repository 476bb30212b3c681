import type { Role } from '@/lib/domain';
import type { Schema } from '@/lib/schema';
import type { Me } from '@/lib/session';

type Objection = Schema<'ObjectionView'>;
type Complaint = Schema<'ComplaintView'>;
type Clock = Schema<'ClockView'>;

export const clock: Clock = {
  code: 'objection-answer', name: { zh: '质疑答复', en: 'Answer to an objection' }, subjectId: 'q1', event: 'objection.received', from: '2026-04-28T02:00:00Z', due: '2026-05-11T16:00:00Z', days: 7, months: null, unit: 'WORKING',
  article: '财政部令第94号 第13条', sources: [{ law: '财政部令第94号', article: '13', edition: '2018-03-01', inForce: true, status: 'R' }], unconfirmed: false, duty: true,
  calendar: '440605/2026 v1', provisional: false, state: 'RUNNING', before: null,
};

export const letter: Schema<'RemedyLetter'> = {
  name: '某某社工服务中心', address: '桂城街道一号', postcode: '528200', contact: '李俊', phone: '0757-12345678',
  matters: [{ matter: '评分标准偏向特定机构', request: '修改评分标准', facts: '第三项只有一家机构能够满足', law: null }, { matter: '资格条件没有依据', request: '删除该条件', facts: '第二条要求注册满十年', law: '政府采购法 第22条' }],
};

const nextOfObjection: Record<Objection['status'], Objection['next']> = {
  FILED: ['ACCEPTED', 'RETURNED', 'INADMISSIBLE', 'UNANSWERED', 'WITHDRAWN'], ACCEPTED: ['ANSWERED', 'UNANSWERED', 'WITHDRAWN'], RETURNED: ['FILED', 'WITHDRAWN'],
  UNANSWERED: ['ANSWERED', 'WITHDRAWN'], INADMISSIBLE: [], ANSWERED: [], WITHDRAWN: [],
};
const nextOfComplaint: Record<Complaint['status'], Complaint['next']> = {
  FILED: ['CORRECTION', 'NOT_ADMITTED', 'OTHER_OFFICE', 'EXPLAINING', 'WITHDRAWN'], CORRECTION: ['FILED', 'WITHDRAWN'], EXPLAINING: ['DECIDED', 'OVERDUE', 'WITHDRAWN'],
  OVERDUE: ['DECIDED', 'WITHDRAWN'], DECIDED: ['PUBLISHED'], NOT_ADMITTED: [], OTHER_OFFICE: [], PUBLISHED: [], WITHDRAWN: [],
};

/** As the API gives it in a status. */
export const objection = (status: Objection['status'], more: Partial<Objection> = {}): Objection => ({
  id: 'q1', tenant: 'dali', projectId: 'p1', creditCode: '52X', name: letter.name, grounds: 'DOCUMENTS', status, next: nextOfObjection[status], letter, filedAt: '2026-04-28T02:00:00Z',
  answerBy: clock.due, returnedReason: null, correctBy: null, proposed: null, mayConfirm: false, answerReturnedReason: null, outcomes: [], outcome: null, answer: null, answeredAt: null, complainBy: '2026-06-02T16:00:00Z', complaintOpen: false, clocks: [clock], steps: [], version: 3, ...more,
});

export const complaint = (status: Complaint['status'], more: Partial<Complaint> = {}): Complaint => ({
  id: 'k1', tenant: 'dali', projectId: 'p1', projectTitle: '居家养老', objectionId: 'q1', creditCode: '52X', name: letter.name, authority: 'supervisor', status, next: nextOfComplaint[status], letter,
  matters: [1], filedAt: '2026-05-13T02:00:00Z', examineBy: null, decideBy: null, correctBy: null, reason: null, explainBy: null, explanation: null, explainedAt: null, held: false,
  suspendedUntil: null, paused: false, pausedUntil: null, pauseOver: false, statements: [], outcome: null, decision: null, decidedAt: null, publishedAt: null, falseAt: null, mayFindFalse: false, clocks: [], steps: [], version: 5, ...more,
});

/** Acts as they were done, one a day from the first of May on. */
export const stepsAt = (...acts: string[]): Objection['steps'] => acts.map((act, i) => ({ subjectId: 'x', act, at: `2026-05-0${i + 1}T02:00:00Z` }));

/** Somebody with one role in one place. */
export const personAs = (role: Role, scope: 'TENANT' | 'ORGANISATION' | 'DISTRICT', id: string): Me => ({
  sub: 's1', username: role, name: 'Chen', memberships: [{ membership: 'm-1', personName: '李俊', onBehalf: null, scope, id, name: { zh: id, en: id }, role }],
});
